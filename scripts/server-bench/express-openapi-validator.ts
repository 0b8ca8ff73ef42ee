/** Express with express-openapi-validator. */
import express, { type NextFunction, type Request, type Response } from "express";
import * as validator from "express-openapi-validator";
import { contractFile, totalOf } from "./contract.ts";
import type { Listen } from "./peer.ts";

export const listen: Listen = (port) => {
  const app = express();
  app.use(express.json());
  app.use(validator.middleware({ apiSpec: contractFile, validateResponses: false }));
  app.post("/orders", ({ body }, response) => {
    response.status(201).json({ id: body.customer.id, total: totalOf(body.lines) });
  });
  app.get("/orders/:orderId", ({ params, query }, response) => {
    response.json({ id: Number(params.orderId), total: Number(query["limit"] ?? 20) });
  });
  app.use(
    (error: { status?: number; errors?: unknown }, _: Request, response: Response, next: NextFunction) => {
      if (response.headersSent) return next(error);
      response.status(error.status ?? 500).json({ errors: error.errors });
    },
  );
  return app.listen(port, "127.0.0.1");
};
