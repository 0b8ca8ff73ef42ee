/** One operation for two methods, `tide.low` and `tide.high`. */
const answer = {
  type: "object",
  required: ["data"],
  properties: { data: {}, error: { type: "string" } },
};

function examples(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
}

export const rpcPaths = {
  "/rpc": {
    post: {
      "x-rpc": {
        method: "method",
        params: "params",
        result: "data",
        error: "error",
        methods: {
          "tide.low": { operationId: "lowTide", summary: "Low", errors: { 404: { description: "none" } } },
          "tide.high": { operationId: "highTide", summary: "High", errors: {} },
        },
      },
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: { type: "object", required: ["method"], properties: { method: { type: "string" } } },
            examples: examples({ "tide.low": { method: "tide.low" }, "tide.high": { method: "tide.high" } }),
          },
        },
      },
      responses: {
        200: {
          description: "",
          content: {
            "application/json": {
              schema: answer,
              examples: examples({ "tide.low": { data: "04:12" }, "tide.high": { data: "10:24" } }),
            },
          },
        },
        404: {
          description: "",
          content: {
            "application/json": {
              schema: answer,
              examples: examples({ other: { data: null }, "tide.low": { data: "no tide" } }),
            },
          },
        },
      },
    },
  },
};
