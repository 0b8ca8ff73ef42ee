// @generated from specs/godoxy/openapi.yaml by the server generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
import * as serve from "../runtime/server.ts";
import type * as t from "./types.ts";
import * as v from "./validators.ts";

export { toExpressHandler } from "../runtime/express.ts";
export { toFastifyPlugin } from "../runtime/fastify.ts";
export { toHonoMiddleware } from "../runtime/hono.ts";
export { toKoaMiddleware } from "../runtime/koa.ts";
export { toNodeListener } from "../runtime/node-http.ts";
export { nodeLimits, shutDown } from "../runtime/node-shutdown.ts";
export { toUpgradeListener } from "../runtime/node-websocket.ts";
export {
  answer,
  concurrency,
  cors,
  Failure,
  forbidden,
  logging,
  requestIds,
  tracing,
} from "../runtime/server.ts";

/** What the handler of `getVersion` receives. */
export type GetVersionCall = { readonly [key: string]: never };

/** What the handler of `getVersion` may answer. */
export type GetVersionResult = {
  readonly status: 200;
  readonly body: string;
};

/** What the handler of `getHealth` receives. */
export type GetHealthCall = { readonly [key: string]: never };

/** What the handler of `getHealth` may answer. */
export type GetHealthResult =
  | { readonly status: 200; readonly body: t.HealthMap }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 401 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** What the handler of `getStats` receives. */
export type GetStatsCall = { readonly [key: string]: never };

/** What the handler of `getStats` may answer. */
export type GetStatsResult =
  | { readonly status: 200; readonly body: t.StatsResponse }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 401 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** What the handler of `getFavicon` receives. */
export type GetFaviconCall = {
  /**
   * An absolute `http` or `https` URL, or an icon of a catalogue: `@selfhst/` or `@walkxcode/`, a
   * reference, perhaps with `-light` or `-dark`, and one of `.svg`, `.png` and `.webp`. What is relative
   * to a route (a path, or `@target/`) is refused here.
   */
  readonly url?: string;
  /** The alias of an HTTP route. */
  readonly alias?: string;
  /**
   * Which variant of a catalogue icon to take; other icons have none. A route whose icon lacks the
   * variant gets the plain one.
   */
  readonly variant?: t.IconVariant;
};

/** What the handler of `getFavicon` may answer. */
export type GetFaviconResult =
  | { readonly status: 200; readonly contentType?: "image/svg+xml"; readonly body: string }
  | { readonly status: 200; readonly contentType: "image/x-icon"; readonly body: serve.BinaryBody }
  | { readonly status: 200; readonly contentType: "image/png"; readonly body: serve.BinaryBody }
  | { readonly status: 200; readonly contentType: "image/webp"; readonly body: serve.BinaryBody }
  | {
      readonly status: 200;
      readonly contentType: `image/${string}`;
      readonly body: serve.BinaryBody;
    }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 400 | 401 | 404 | 500 | 502; readonly body: t.ErrorResponse }
  | {
      readonly status: serve.StatusExcept<200 | 302 | 400 | 401 | 404 | 500 | 502>;
      readonly body: t.ErrorResponse;
    };

/** What the handler of `listIcons` receives. */
export type ListIconsCall = {
  /** What to look for. Without it, nothing is found. */
  readonly keyword: string;
  /**
   * How many icons to answer at most. 0 stands for the default. A negative number is refused, where
   * servers before this contract answered 500.
   */
  readonly limit: number;
};

/** What the handler of `listIcons` may answer. */
export type ListIconsResult =
  | { readonly status: 200; readonly body: t.IconMetaSearch[] }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `reloadConfig` receives. */
export type ReloadConfigCall = { readonly [key: string]: never };

/** What the handler of `reloadConfig` may answer. */
export type ReloadConfigResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `checkAuth` receives. */
export type CheckAuthCall = { readonly [key: string]: never };

/** What the handler of `checkAuth` may answer. */
export type CheckAuthResult =
  | { readonly status: 200 | 401 | 503; readonly body?: undefined }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    };

/** What the handler of `login` receives. */
export type LoginCall = { readonly [key: string]: never };

/** What the handler of `login` may answer. */
export type LoginResult =
  | {
      readonly status: 302;
      readonly headers: {
        readonly Location: string;
        readonly "Set-Cookie"?: string | undefined;
      };
      readonly body?: undefined;
    }
  | { readonly status: 403 | 429; readonly body: string };

/** What the handler of `authCallback` receives. */
export type AuthCallbackCall = {
  /** What the OpenID Connect provider gives in exchange for a token. */
  readonly code?: string;
  /** What `login` gave to the provider; it has to be the value of the state cookie. */
  readonly state?: string;
  /** The account. Needed with a password, ignored with OpenID Connect. */
  readonly body?: t.UserPassAuthCallbackRequest;
};

/** What the handler of `authCallback` may answer. */
export type AuthCallbackResult =
  | {
      readonly status: 200;
      readonly headers: { readonly "Set-Cookie": string };
      readonly body?: undefined;
    }
  | {
      readonly status: 302;
      readonly headers: {
        readonly Location: string;
        readonly "Set-Cookie": string;
      };
      readonly body?: undefined;
    }
  | { readonly status: 400 | 500; readonly contentType?: "text/plain"; readonly body: string }
  | { readonly status: 400 | 500; readonly contentType: "text/html"; readonly body: string };

/** What the handler of `oidcCallback` receives. */
export type OidcCallbackCall = {
  /** What the OpenID Connect provider gives in exchange for a token. */
  readonly code?: string;
  /** What `login` gave to the provider; it has to be the value of the state cookie. */
  readonly state?: string;
};

/** What the handler of `oidcCallback` may answer. */
export type OidcCallbackResult =
  | {
      readonly status: 302;
      readonly headers: {
        readonly Location: string;
        readonly "Set-Cookie": string;
      };
      readonly body?: undefined;
    }
  | { readonly status: 400; readonly contentType?: "text/html"; readonly body: string }
  | { readonly status: 400; readonly contentType: "text/plain"; readonly body: string }
  | { readonly status: 500; readonly body: string };

/** What the handler of `logout` receives. */
export type LogoutCall = { readonly [key: string]: never };

/** What the handler of `logout` may answer. */
export type LogoutResult = {
  readonly status: 302;
  readonly headers: {
    readonly Location: string;
    readonly "Set-Cookie": string;
  };
  readonly body?: undefined;
};

/** What the handler of `logoutGet` receives. */
export type LogoutGetCall = { readonly [key: string]: never };

/** What the handler of `logoutGet` may answer. */
export type LogoutGetResult = {
  readonly status: 302;
  readonly headers: {
    readonly Location: string;
    readonly "Set-Cookie": string;
  };
  readonly body?: undefined;
};

/** What the handler of `listRoutes` receives. */
export type ListRoutesCall = {
  /** The short name of a provider, to list its routes only. An unknown one has none. */
  readonly provider?: string;
};

/** What the handler of `listRoutes` may answer. */
export type ListRoutesResult =
  | { readonly status: 200; readonly body: t.Route[] }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 401 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** What the handler of `getRoute` receives. */
export type GetRouteCall = {
  /** The alias of the route. */
  readonly which: string;
};

/** What the handler of `getRoute` may answer. */
export type GetRouteResult =
  | { readonly status: 200; readonly body: t.Route }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `listRouteProviders` receives. */
export type ListRouteProvidersCall = { readonly [key: string]: never };

/** What the handler of `listRouteProviders` may answer. */
export type ListRouteProvidersResult =
  | { readonly status: 200; readonly body: t.RouteProvider[] }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 401 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** What the handler of `listRoutesByProvider` receives. */
export type ListRoutesByProviderCall = { readonly [key: string]: never };

/** What the handler of `listRoutesByProvider` may answer. */
export type ListRoutesByProviderResult =
  | { readonly status: 200; readonly body: t.RoutesByProvider }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `runRulePlayground` receives. */
export type RunRulePlaygroundCall = { readonly body: t.PlaygroundRequest };

/** What the handler of `runRulePlayground` may answer. */
export type RunRulePlaygroundResult =
  | { readonly status: 200; readonly body: t.PlaygroundResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `getContainer` receives. */
export type GetContainerCall = {
  /** The full id of the container. One that no route has made known is 404, whatever its form. */
  readonly id: string;
};

/** What the handler of `getContainer` may answer. */
export type GetContainerResult =
  | { readonly status: 200; readonly body: t.ContainerResponse }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `listContainers` receives. */
export type ListContainersCall = { readonly [key: string]: never };

/** What the handler of `listContainers` may answer. */
export type ListContainersResult =
  | { readonly status: 200; readonly body: t.ContainerResponse[] }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 401 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** What the handler of `getDockerInfo` receives. */
export type GetDockerInfoCall = { readonly [key: string]: never };

/** What the handler of `getDockerInfo` may answer. */
export type GetDockerInfoResult =
  | { readonly status: 200; readonly body: t.ServerInfo[] }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 401 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** What the handler of `streamContainerLogs` receives. */
export type StreamContainerLogsCall = {
  /** The full id of the container. One that no route has made known is 404, whatever its form. */
  readonly id: string;
  /** Whether what the container writes to its output is part of the stream. */
  readonly stdout: boolean;
  /** The same for its error output. */
  readonly stderr: boolean;
  /**
   * Leave out what is older. As Docker has it: a time of RFC 3339, seconds since 1970, or a span before
   * now such as `10m`.
   */
  readonly from?: string;
  /** Leave out what is newer, in the same forms. */
  readonly to?: string;
  /**
   * Reserved for the levels to show. At present any value only makes Docker add the details it has on a
   * line.
   */
  readonly levels?: string;
};

/** What the handler of `streamContainerLogs` may answer. */
export type StreamContainerLogsResult =
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | {
      readonly status: 400;
      readonly contentType?: "application/json";
      readonly body: t.ErrorResponse;
    }
  | { readonly status: 400; readonly contentType: "text/plain"; readonly body: string }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** What the handler of `getContainerStats` receives. */
export type GetContainerStatsCall = {
  /** The full id of the container, or the alias of a route that leads to it. */
  readonly id: string;
};

/** What the handler of `getContainerStats` may answer. */
export type GetContainerStatsResult =
  | { readonly status: 200; readonly body: t.ContainerStatsResponse }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 400 | 401 | 404 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** What the handler of `startContainer` receives. */
export type StartContainerCall = { readonly body: t.StartRequest };

/** What the handler of `startContainer` may answer. */
export type StartContainerResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `stopContainer` receives. */
export type StopContainerCall = { readonly body: t.StopRequest };

/** What the handler of `stopContainer` may answer. */
export type StopContainerResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `restartContainer` receives. */
export type RestartContainerCall = { readonly body: t.RestartRequest };

/** What the handler of `restartContainer` may answer. */
export type RestartContainerResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `getCertInfo` receives. */
export type GetCertInfoCall = { readonly [key: string]: never };

/** What the handler of `getCertInfo` may answer. */
export type GetCertInfoResult =
  | { readonly status: 200; readonly body: t.CertInfo[] }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `renewCert` receives. */
export type RenewCertCall = { readonly [key: string]: never };

/** What the handler of `renewCert` may answer. */
export type RenewCertResult =
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 400 | 403; readonly body: string }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse };

/** What the handler of `getSystemInfo` receives. */
export type GetSystemInfoCall = {
  /** The address of an agent, with its port. Looked at first. */
  readonly agent_addr?: string;
  /** The name of an agent. */
  readonly agent_name?: string;
  /** How far to look back. Without it, only the latest sample counts. */
  readonly period?: t.MetricsPeriod;
  /** The figure to reduce each sample of a period to. Needed with `period`, ignored without. */
  readonly aggregate?: t.SystemInfoAggregateMode;
  /**
   * How long to wait between two messages of a stream: a number and a unit, such as `5s` or `1m30s`. At
   * least one second, which is also the default. A plain answer ignores it.
   */
  readonly interval: string;
};

/** What the handler of `getSystemInfo` may answer. */
export type GetSystemInfoResult =
  | { readonly status: 200; readonly body: t.SystemInfoResult }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 400 | 401 | 404 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** What the handler of `streamAllSystemInfo` receives. */
export type StreamAllSystemInfoCall = {
  /** How far to look back. Without it, only the latest sample counts. */
  readonly period?: t.MetricsPeriod;
  /** The figure to reduce each sample of a period to. Needed with `period`, ignored without. */
  readonly aggregate?: t.SystemInfoAggregateMode;
  /**
   * How long to wait between two messages of a stream: a number and a unit, such as `5s` or `1m30s`. At
   * least one second, which is also the default. A plain answer ignores it.
   */
  readonly interval: string;
};

/** What the handler of `streamAllSystemInfo` may answer. */
export type StreamAllSystemInfoResult =
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** What the handler of `getUptime` receives. */
export type GetUptimeCall = {
  /** How far to look back. Without it, only the latest sample counts. */
  readonly period?: t.MetricsPeriod;
  /** How many routes a page holds at most. 0 means all. */
  readonly limit: number;
  /** How many routes to skip. Behind the last one comes an empty page. */
  readonly offset: number;
  /** Only routes whose alias has the letters of the keyword, in this order and whatever their case. */
  readonly keyword?: string;
  /**
   * How long to wait between two messages of a stream: a number and a unit, such as `5s` or `1m30s`. At
   * least one second, which is also the default. A plain answer ignores it.
   */
  readonly interval: string;
};

/** What the handler of `getUptime` may answer. */
export type GetUptimeResult =
  | { readonly status: 200; readonly body: t.UptimeResult }
  | { readonly status: 204; readonly body?: undefined }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** What the handler of `listHomepageCategories` receives. */
export type ListHomepageCategoriesCall = { readonly [key: string]: never };

/** What the handler of `listHomepageCategories` may answer. */
export type ListHomepageCategoriesResult =
  | { readonly status: 200; readonly body: string[] }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `listHomepageItems` receives. */
export type ListHomepageItemsCall = {
  /** Only items whose name has these letters, in this order and whatever their case. */
  readonly search?: string;
  /** Only this category. */
  readonly category?: string;
  /** Only items of the provider with this short name. */
  readonly provider?: string;
  /** How to sort the items of a category. Servers before this contract did not sort at all without it. */
  readonly sort_method: t.HomepageSortMethod;
};

/** What the handler of `listHomepageItems` may answer. */
export type ListHomepageItemsResult =
  | { readonly status: 200; readonly body: t.HomepageCategory[] }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** What the handler of `setHomepageItem` receives. */
export type SetHomepageItemCall = { readonly body: t.HomepageOverrideItemParams };

/** What the handler of `setHomepageItem` may answer. */
export type SetHomepageItemResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `setHomepageItemsBatch` receives. */
export type SetHomepageItemsBatchCall = { readonly body: t.HomepageOverrideItemsBatchParams };

/** What the handler of `setHomepageItemsBatch` may answer. */
export type SetHomepageItemsBatchResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `setHomepageItemVisible` receives. */
export type SetHomepageItemVisibleCall = { readonly body: t.HomepageOverrideItemVisibleParams };

/** What the handler of `setHomepageItemVisible` may answer. */
export type SetHomepageItemVisibleResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `setHomepageItemFavorite` receives. */
export type SetHomepageItemFavoriteCall = { readonly body: t.HomepageOverrideItemFavoriteParams };

/** What the handler of `setHomepageItemFavorite` may answer. */
export type SetHomepageItemFavoriteResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `setHomepageItemSortOrder` receives. */
export type SetHomepageItemSortOrderCall = { readonly body: t.HomepageOverrideItemSortOrderParams };

/** What the handler of `setHomepageItemSortOrder` may answer. */
export type SetHomepageItemSortOrderResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `setHomepageItemAllSortOrder` receives. */
export type SetHomepageItemAllSortOrderCall = {
  readonly body: t.HomepageOverrideItemAllSortOrderParams;
};

/** What the handler of `setHomepageItemAllSortOrder` may answer. */
export type SetHomepageItemAllSortOrderResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `setHomepageItemFavSortOrder` receives. */
export type SetHomepageItemFavSortOrderCall = {
  readonly body: t.HomepageOverrideItemFavSortOrderParams;
};

/** What the handler of `setHomepageItemFavSortOrder` may answer. */
export type SetHomepageItemFavSortOrderResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `setHomepageCategoryOrder` receives. */
export type SetHomepageCategoryOrderCall = { readonly body: t.HomepageOverrideCategoryOrderParams };

/** What the handler of `setHomepageCategoryOrder` may answer. */
export type SetHomepageCategoryOrderResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `clickHomepageItem` receives. */
export type ClickHomepageItemCall = {
  /** The alias of the route. */
  readonly which: string;
};

/** What the handler of `clickHomepageItem` may answer. */
export type ClickHomepageItemResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `listFiles` receives. */
export type ListFilesCall = { readonly [key: string]: never };

/** What the handler of `listFiles` may answer. */
export type ListFilesResult =
  | { readonly status: 200; readonly body: t.ListFilesResponse }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `getFileContent` receives. */
export type GetFileContentCall = {
  /** What the file is for. */
  readonly type: t.FileType;
  /** The name of the file, below the folder of its type. One that leads out of it is refused with 400. */
  readonly filename: string;
};

/** What the handler of `getFileContent` may answer. */
export type GetFileContentResult =
  | { readonly status: 200; readonly body: string }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `setFileContent` receives. */
export type SetFileContentCall = {
  /** What the file is for. */
  readonly type: t.FileType;
  /** The name of the file, below the folder of its type. One that leads out of it is refused with 400. */
  readonly filename: string;
} & (
  | { readonly contentType: "application/godoxy+yaml"; readonly body: string }
  | { readonly contentType: "text/plain"; readonly body: string }
);

/** What the handler of `setFileContent` may answer. */
export type SetFileContentResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `setFileContentPost` receives. */
export type SetFileContentPostCall = {
  /** What the file is for. */
  readonly type: t.FileType;
  /** The name of the file, below the folder of its type. One that leads out of it is refused with 400. */
  readonly filename: string;
} & (
  | { readonly contentType: "application/godoxy+yaml"; readonly body: string }
  | { readonly contentType: "text/plain"; readonly body: string }
);

/** What the handler of `setFileContentPost` may answer. */
export type SetFileContentPostResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `validateFile` receives. */
export type ValidateFileCall = {
  /** What the file is for. */
  readonly type: t.FileType;
} & (
  | { readonly contentType: "application/godoxy+yaml"; readonly body: string }
  | { readonly contentType: "text/plain"; readonly body: string }
);

/** What the handler of `validateFile` may answer. */
export type ValidateFileResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 417; readonly body: t.StructuredError };

/** What the handler of `listAgents` receives. */
export type ListAgentsCall = { readonly [key: string]: never };

/** What the handler of `listAgents` may answer. */
export type ListAgentsResult =
  | { readonly status: 200; readonly body: t.Agent[] }
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | { readonly status: 401 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** What the handler of `createAgent` receives. */
export type CreateAgentCall = { readonly body: t.NewAgentRequest };

/** What the handler of `createAgent` may answer. */
export type CreateAgentResult =
  | { readonly status: 200; readonly body: t.NewAgentResponse }
  | { readonly status: 400 | 401 | 409 | 500; readonly body: t.ErrorResponse };

/** What the handler of `verifyAgent` receives. */
export type VerifyAgentCall = { readonly body: t.VerifyNewAgentRequest };

/** What the handler of `verifyAgent` may answer. */
export type VerifyAgentResult =
  | { readonly status: 200; readonly body: t.SuccessResponse }
  | { readonly status: 400 | 401 | 500; readonly body: t.ErrorResponse };

/** What the handler of `streamLxcServiceJournal` receives. */
export type StreamLxcServiceJournalCall = {
  /** The name of the Proxmox VE node. */
  readonly node: string;
  /** The number of the container on that node. */
  readonly vmid: number;
  /** The unit whose journal to follow. */
  readonly service: string;
};

/** What the handler of `streamLxcServiceJournal` may answer. */
export type StreamLxcServiceJournalResult =
  | {
      readonly status: 302;
      readonly headers: { readonly Location: string };
      readonly body?: undefined;
    }
  | {
      readonly status: 400;
      readonly contentType?: "application/json";
      readonly body: t.ErrorResponse;
    }
  | { readonly status: 400; readonly contentType: "text/plain"; readonly body: string }
  | { readonly status: 401 | 404 | 500; readonly body: t.ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Handlers of GoDoxy, by operation. */
export interface GodoxyHandlers<
  Principals extends GodoxyPrincipals = GodoxyPrincipals,
  State = unknown,
> {
  /**
   * Read the version of the server
   *
   * The version as a JSON text, in quotes. `v0.0.0` is a build that does not know its version.
   *
   * `GET /version`
   * `specs/godoxy/core.yaml#/paths/~1version/get`
   */
  readonly getVersion: serve.Handler<GetVersionCall, GetVersionResult, serve.Anonymous, State>;
  /**
   * Read the health of all routes
   *
   * One entry for each route, excluded ones too. A route that nobody watches is `unknown`.
   *
   * `GET /health`
   * `specs/godoxy/core.yaml#/paths/~1health/get`
   */
  readonly getHealth: serve.Handler<
    GetHealthCall,
    GetHealthResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Count routes by provider and health
   *
   * HTTP routes are counted apart from TCP and UDP routes, and everything once more by provider.
   *
   * `GET /stats`
   * `specs/godoxy/core.yaml#/paths/~1stats/get`
   */
  readonly getStats: serve.Handler<
    GetStatsCall,
    GetStatsResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Get the icon of a URL or of a route
   *
   * Name a `url` or an `alias`; with both, `url` counts.
   *
   * The icon of a route is the one that it is configured with. Without one, it is looked for in the
   * catalogues by the name of its container, its alias and the name of its image, and last on the
   * page that the route itself serves.
   *
   * Fetching takes at most 3 seconds. Icons that were fetched are kept for a while, those of
   * absolute URLs for 4 hours. The `Content-Type` is what the site said; if it said nothing, it is
   * `image/svg+xml` for what looks like SVG and `image/x-icon` otherwise. When the site fails, its
   * own status is passed on.
   *
   * `GET /favicon`
   * `specs/godoxy/core.yaml#/paths/~1favicon/get`
   */
  readonly getFavicon: serve.Handler<
    GetFaviconCall,
    GetFaviconResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Search the icon catalogues
   *
   * Finds icons whose key or display name contains the keyword, whatever its case, and then those
   * that come close to it. The best come first. The search looks at five times `limit` candidates,
   * so a common keyword shows only a part of what there is; there is no next page.
   *
   * `GET /icons`
   * `specs/godoxy/core.yaml#/paths/~1icons/get`
   */
  readonly listIcons: serve.Handler<
    ListIconsCall,
    ListIconsResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Read the configuration again
   *
   * Answers when the new configuration is in force, and 500 when it cannot be used.
   *
   * `POST /reload`
   * `specs/godoxy/core.yaml#/paths/~1reload/post`
   */
  readonly reloadConfig: serve.Handler<
    ReloadConfigCall,
    ReloadConfigResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Ask whether the session is valid
   *
   * The cookies of the request decide; they are optional here. Like everything that needs a session, it
   * answers a program with 401 and sends a browser to the place where it can log in.
   *
   * `HEAD /auth/check`
   * `specs/godoxy/auth.yaml#/paths/~1auth~1check/head`
   */
  readonly checkAuth: serve.Handler<CheckAuthCall, CheckAuthResult, serve.Anonymous, State>;
  /**
   * Go to where one logs in
   *
   * With a password, that is the login page, whose form ends at `authCallback`. With OpenID Connect, it
   * is the page of the provider, which comes back to `oidcCallback`; a cookie that lasts five minutes,
   * `godoxy_oidc_state_` and the suffix of the client, ties the two together. Starting a login there is
   * limited to ten a second for the whole server, unless configured.
   *
   * `POST /auth/login`
   * `specs/godoxy/auth.yaml#/paths/~1auth~1login/post`
   */
  readonly login: serve.Handler<LoginCall, LoginResult, serve.Anonymous, State>;
  /**
   * Log in
   *
   * With a password: send the name and the password of the account in the body. The answer is 200,
   * and its cookie is the session.
   *
   * With OpenID Connect: no body, but `code` and `state` in the query, as in `oidcCallback`, and the
   * same answers.
   *
   * `POST /auth/callback`
   * `specs/godoxy/auth.yaml#/paths/~1auth~1callback/post`
   */
  readonly authCallback: serve.Handler<
    AuthCallbackCall,
    AuthCallbackResult,
    serve.Anonymous,
    State
  >;
  /**
   * Come back from the OpenID Connect provider
   *
   * Browsers are sent here by the provider, with `code` and `state` in the query and with the state
   * cookie of `login`. With a password instead of OpenID Connect there is nothing that a `GET` could
   * carry, so it is 400.
   *
   * `GET /auth/callback`
   * `specs/godoxy/auth.yaml#/paths/~1auth~1callback/get`
   */
  readonly oidcCallback: serve.Handler<
    OidcCallbackCall,
    OidcCallbackResult,
    serve.Anonymous,
    State
  >;
  /**
   * Log out
   *
   * Works with and without a session.
   *
   * `POST /auth/logout`
   * `specs/godoxy/auth.yaml#/paths/~1auth~1logout/post`
   */
  readonly logout: serve.Handler<LogoutCall, LogoutResult, serve.Anonymous, State>;
  /**
   * Log out by a link
   *
   * The same as `logout`, for pages that have only links.
   *
   * `GET /auth/logout`
   * `specs/godoxy/auth.yaml#/paths/~1auth~1logout/get`
   */
  readonly logoutGet: serve.Handler<LogoutGetCall, LogoutGetResult, serve.Anonymous, State>;
  /**
   * List routes
   *
   * HTTP routes first, then TCP and UDP routes, then excluded ones. Never null, also without routes.
   *
   * `GET /route/list`
   * `specs/godoxy/route.yaml#/paths/~1route~1list/get`
   */
  readonly listRoutes: serve.Handler<
    ListRoutesCall,
    ListRoutesResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Read a route
   *
   * Aliases that are words of this API (`list`, `providers`, `by_provider`) cannot be read so, because
   * those paths win.
   *
   * `GET /route/{which}`
   * `specs/godoxy/route.yaml#/paths/~1route~1{which}/get`
   */
  readonly getRoute: serve.Handler<
    GetRouteCall,
    GetRouteResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * List the providers of routes
   *
   * In no particular order.
   *
   * `GET /route/providers`
   * `specs/godoxy/route.yaml#/paths/~1route~1providers/get`
   */
  readonly listRouteProviders: serve.Handler<
    ListRouteProvidersCall,
    ListRouteProvidersResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * List routes, grouped by provider
   *
   * Excluded routes are among them.
   *
   * `GET /route/by_provider`
   * `specs/godoxy/route.yaml#/paths/~1route~1by_provider/get`
   */
  readonly listRoutesByProvider: serve.Handler<
    ListRoutesByProviderCall,
    ListRoutesByProviderResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Try rules out on a made-up request
   *
   * Runs the rules over `mockRequest`, in front of an upstream that answers with `mockResponse`. The
   * network is never touched. Told are the rules as they were understood, which of them matched,
   * whether the request reached the upstream and in what shape, and the response.
   *
   * A rule that cannot be understood gets a `validationError`, and the others run without it. When
   * running itself fails, `executionError` says why. Both are answers with 200: only a body without
   * rules is 400.
   *
   * ## Rules
   *
   * `on` is a condition: `default`, `header`, `query`, `cookie`, `form`, `postform`, `proto`,
   * `method`, `host`, `path`, `remote`, `basic_auth` or `route`, and for responses `resp_header` or
   * `status`, with what it takes. Values are plain or wrapped as `glob(…)` or `regex(…)`. `&` or a
   * new line is and, `|` is or, a `!` in front is not. `default` matches when no other rule has.
   *
   * `do` is a list of commands: `pass` and `bypass` go on to the upstream; `rewrite FROM TO`, `set`,
   * `add` and `remove` change what goes there or comes back; `error CODE TEXT`, `redirect URL`,
   * `serve PATH`, `proxy URL`, `route NAME`, `require_auth` and `require_basic_auth REALM` answer or
   * send elsewhere; `log` and `notify` tell somebody. `error` puts its text in place of the body,
   * keeps the headers and ends the run.
   *
   * Where `mockRequest` has no headers, there are none; servers before this contract failed when it
   * had cookies.
   *
   * `POST /route/playground`
   * `specs/godoxy/route.yaml#/paths/~1route~1playground/post`
   */
  readonly runRulePlayground: serve.Handler<
    RunRulePlaygroundCall,
    RunRulePlaygroundResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Read a container
   *
   * Its image is an id here, where `listContainers` has the name.
   *
   * `GET /docker/container/{id}`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1container~1{id}/get`
   */
  readonly getContainer: serve.Handler<
    GetContainerCall,
    GetContainerResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * List the containers of all Docker hosts
   *
   * Sorted by name; stopped ones are among them.
   *
   * A host that does not answer is left out, and the log of the server tells of it. Only when no
   * host answers, the request fails with 500.
   *
   * `GET /docker/containers`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1containers/get`
   */
  readonly listContainers: serve.Handler<
    ListContainersCall,
    ListContainersResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Describe the Docker hosts
   *
   * One entry for each host, sorted by name.
   *
   * A host that does not answer has an entry of zeros and empty texts. `containers.total` counts all
   * containers, whatever their state; servers before this contract repeated the number of running
   * ones there.
   *
   * `GET /docker/info`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1info/get`
   */
  readonly getDockerInfo: serve.Handler<
    GetDockerInfoCall,
    GetDockerInfoResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Follow the log of a container
   *
   * A stream and nothing else. It begins with the last 100 lines and goes on as they are written; when
   * the client closes it, Docker is left in peace too.
   *
   * `GET /docker/logs/{id}`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1logs~1{id}/get`
   */
  readonly streamContainerLogs?: serve.Handler<
    StreamContainerLogsCall,
    StreamContainerLogsResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Measure a container
   *
   * One sample as Docker makes it, with the one before it where there is one. The use of the processor
   * is what lies between the two.
   *
   * `GET /docker/stats/{id}`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1stats~1{id}/get`
   */
  readonly getContainerStats: serve.Handler<
    GetContainerStatsCall,
    GetContainerStatsResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Start a container
   *
   * From a checkpoint, where one is named.
   *
   * `POST /docker/start`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1start/post`
   */
  readonly startContainer: serve.Handler<
    StartContainerCall,
    StartContainerResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Stop a container
   *
   * Asks it by a signal to end, and kills it when it has not ended in time.
   *
   * `POST /docker/stop`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1stop/post`
   */
  readonly stopContainer: serve.Handler<
    StopContainerCall,
    StopContainerResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Restart a container
   *
   * Stops it like `stopContainer` and starts it again.
   *
   * `POST /docker/restart`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1restart/post`
   */
  readonly restartContainer: serve.Handler<
    RestartContainerCall,
    RestartContainerResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Read what certificates there are
   *
   * The main one first, then those for further names.
   *
   * `GET /cert/info`
   * `specs/godoxy/cert.yaml#/paths/~1cert~1info/get`
   */
  readonly getCertInfo: serve.Handler<
    GetCertInfoCall,
    GetCertInfoResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Renew all certificates and follow it
   *
   * Treats all certificates as expired, whenever they do expire, and obtains new ones. A stream and
   * nothing else: the connection is closed when it is done. A client may leave earlier; the renewal
   * goes on.
   *
   * While a renewal runs, another one cannot be started: the stream then says so in one message and
   * is closed about a second later.
   *
   * `GET /cert/renew`
   * `specs/godoxy/cert.yaml#/paths/~1cert~1renew/get`
   */
  readonly renewCert?: serve.Handler<
    RenewCertCall,
    RenewCertResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Read the load of a machine
   *
   * Without `period`, the latest sample. With it, the samples of that period, reduced to the one
   * figure that `aggregate` names.
   *
   * The machine is the one of the server, or that of an agent, by its address or else by its name.
   * What an agent answers is passed on as it is.
   *
   * `GET /metrics/system_info`
   * `specs/godoxy/metrics.yaml#/paths/~1metrics~1system_info/get`
   */
  readonly getSystemInfo: serve.Handler<
    GetSystemInfoCall,
    GetSystemInfoResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Follow the load of all machines
   *
   * A stream and nothing else. In each round the server asks itself and all agents, each of them up
   * to three times and for at most 5 seconds.
   *
   * A machine that does not answer is missing from the round, and the log of the server tells of it.
   * Only when none answers, the stream ends. Servers before this contract ended it as soon as one
   * was missing, and sent their own latest sample whatever the period was.
   *
   * `GET /metrics/all_system_info`
   * `specs/godoxy/metrics.yaml#/paths/~1metrics~1all_system_info/get`
   */
  readonly streamAllSystemInfo?: serve.Handler<
    StreamAllSystemInfoCall,
    StreamAllSystemInfoResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Read the availability of routes
   *
   * Without `period`, the latest health of all routes. With it, a summary for each route, sorted by
   * alias; then `limit`, `offset` and `keyword` choose which routes. `total` counts those that the
   * keyword left.
   *
   * `GET /metrics/uptime`
   * `specs/godoxy/metrics.yaml#/paths/~1metrics~1uptime/get`
   */
  readonly getUptime: serve.Handler<
    GetUptimeCall,
    GetUptimeResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * List the categories
   *
   * `All` and `Favorites`, and then every category that an HTTP route is in, each once and in no
   * particular order. `Hidden` is not listed.
   *
   * `GET /homepage/categories`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1categories/get`
   */
  readonly listHomepageCategories: serve.Handler<
    ListHomepageCategoriesCall,
    ListHomepageCategoriesResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * List the items by category
   *
   * Every item stands in its own category (`Others` if it has none) and in `All`, one that is shown
   * and a favorite also in `Favorites`, and one that is not shown also in `Hidden`. Favorites, All
   * and Hidden come before the others, until `setHomepageCategoryOrder` says otherwise; Hidden is
   * the last in any case.
   *
   * What was set for an item replaces what its route says, except its URL. An item without a URL
   * gets one made of its alias and the host that was asked: `wiki` becomes
   * `https://wiki.garden.example` when `dash.garden.example` was asked over TLS. A URL that is none
   * is dropped.
   *
   * `GET /homepage/items`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1items/get`
   */
  readonly listHomepageItems: serve.Handler<
    ListHomepageItemsCall,
    ListHomepageItemsResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Set what an item says
   *
   * Replaces all members of the item at once, except its URL, which stays that of the route.
   *
   * `POST /homepage/set/item`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item/post`
   */
  readonly setHomepageItem: serve.Handler<
    SetHomepageItemCall,
    SetHomepageItemResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Set what several items say
   *
   * Like `setHomepageItem` for each of them. Items that are not named stay as they are.
   *
   * `POST /homepage/set/items_batch`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1items_batch/post`
   */
  readonly setHomepageItemsBatch: serve.Handler<
    SetHomepageItemsBatchCall,
    SetHomepageItemsBatchResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Show or hide items
   *
   * What is hidden stands in `Hidden`, and still in `All` and in its own category.
   *
   * `POST /homepage/set/item_visible`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_visible/post`
   */
  readonly setHomepageItemVisible: serve.Handler<
    SetHomepageItemVisibleCall,
    SetHomepageItemVisibleResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Make items favorites, or no longer
   *
   * A favorite that is shown stands in `Favorites`, beside its other places.
   *
   * `POST /homepage/set/item_favorite`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_favorite/post`
   */
  readonly setHomepageItemFavorite: serve.Handler<
    SetHomepageItemFavoriteCall,
    SetHomepageItemFavoriteResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Place an item within its category
   *
   * Counts when items are sorted by `custom`. Small numbers come first.
   *
   * `POST /homepage/set/item_sort_order`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_sort_order/post`
   */
  readonly setHomepageItemSortOrder: serve.Handler<
    SetHomepageItemSortOrderCall,
    SetHomepageItemSortOrderResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Place an item within All
   *
   * Counts when items are sorted by `custom`. Small numbers come first.
   *
   * `POST /homepage/set/item_all_sort_order`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_all_sort_order/post`
   */
  readonly setHomepageItemAllSortOrder: serve.Handler<
    SetHomepageItemAllSortOrderCall,
    SetHomepageItemAllSortOrderResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Place an item within Favorites
   *
   * Counts when items are sorted by `custom`. Small numbers come first.
   *
   * `POST /homepage/set/item_fav_sort_order`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1item_fav_sort_order/post`
   */
  readonly setHomepageItemFavSortOrder: serve.Handler<
    SetHomepageItemFavSortOrderCall,
    SetHomepageItemFavSortOrderResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Place a category
   *
   * Categories with small numbers come first; one that was never placed has 0, and where numbers are
   * equal the usual order stays. `Hidden` is always the last.
   *
   * `POST /homepage/set/category_order`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1set~1category_order/post`
   */
  readonly setHomepageCategoryOrder: serve.Handler<
    SetHomepageCategoryOrderCall,
    SetHomepageCategoryOrderResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Count a click on an item
   *
   * The alias stands in the query, not in a body.
   *
   * `POST /homepage/item_click`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1item_click/post`
   */
  readonly clickHomepageItem: serve.Handler<
    ClickHomepageItemCall,
    ClickHomepageItemResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * List the configuration files
   *
   * Hidden files and subfolders are left out.
   *
   * `GET /file/list`
   * `specs/godoxy/file.yaml#/paths/~1file~1list/get`
   */
  readonly listFiles: serve.Handler<
    ListFilesCall,
    ListFilesResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Read a file
   *
   * The answer is what is on the disk, comments included, ready to be sent back by `setFileContent`.
   *
   * `GET /file/content`
   * `specs/godoxy/file.yaml#/paths/~1file~1content/get`
   */
  readonly getFileContent: serve.Handler<
    GetFileContentCall,
    GetFileContentResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Write a file
   *
   * Creates the file or replaces it whole, if it stands the test of `validateFile`. Nothing is written
   * otherwise.
   *
   * `PUT /file/content`
   * `specs/godoxy/file.yaml#/paths/~1file~1content/put`
   */
  readonly setFileContent: serve.Handler<
    SetFileContentCall,
    SetFileContentResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Write a file by POST
   *
   * The same as `setFileContent`, for clients that cannot send `PUT`.
   *
   * `POST /file/content`
   * `specs/godoxy/file.yaml#/paths/~1file~1content/post`
   */
  readonly setFileContentPost: serve.Handler<
    SetFileContentPostCall,
    SetFileContentPostResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Test the content of a file
   *
   * Nothing is written. What is tested depends on the type:
   *
   * - `config`: the configuration of the whole server
   * - `provider`: a mapping of aliases to routes
   * - `middleware`: a mapping of names to lists of middlewares, each with `use` and its options
   *
   * A misspelt option gets a hint to the one that was probably meant.
   *
   * `POST /file/validate`
   * `specs/godoxy/file.yaml#/paths/~1file~1validate/post`
   */
  readonly validateFile: serve.Handler<
    ValidateFileCall,
    ValidateFileResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * List the agents
   *
   * In no particular order.
   *
   * `GET /agent/list`
   * `specs/godoxy/agent.yaml#/paths/~1agent~1list/get`
   */
  readonly listAgents: serve.Handler<
    ListAgentsCall,
    ListAgentsResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Prepare a new agent
   *
   * Enrolling an agent takes three steps:
   *
   * 1. Call this operation. It makes the keys that server and agent will know each other by, and
   *    says how to start the agent; nothing is stored yet.
   * 2. Start the agent on its machine by what `compose` says.
   * 3. Call `verifyAgent` with the same `ca` and `client`. Do not wait long: they are encrypted by a
   *    key that the server renews every 15 minutes and whenever it is restarted, and that nobody
   *    else has.
   *
   * `POST /agent/create`
   * `specs/godoxy/agent.yaml#/paths/~1agent~1create/post`
   */
  readonly createAgent: serve.Handler<
    CreateAgentCall,
    CreateAgentResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Take a new agent in
   *
   * Contacts the agent that `createAgent` has prepared, adds its routes and stores its certificates.
   * From then on it is listed.
   *
   * `POST /agent/verify`
   * `specs/godoxy/agent.yaml#/paths/~1agent~1verify/post`
   */
  readonly verifyAgent: serve.Handler<
    VerifyAgentCall,
    VerifyAgentResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Follow the journal of a service in an LXC container
   *
   * A stream and nothing else. Runs `journalctl -u <service> -f` inside of the container, through
   * the terminal of its node. When the client closes it, the command ends too.
   *
   * That the container is missing, or the node cannot be logged in to, may show only after the
   * upgrade: the connection is then closed.
   *
   * `GET /proxmox/journalctl/{node}/{vmid}/{service}`
   * `specs/godoxy/proxmox.yaml#/paths/~1proxmox~1journalctl~1{node}~1{vmid}~1{service}/get`
   */
  readonly streamLxcServiceJournal?: serve.Handler<
    StreamLxcServiceJournalCall,
    StreamLxcServiceJournalResult,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
}

/**
 * Handlers of the tag `core`.
 *
 * The server as a whole, with the health of all routes, statistics, icons and its configuration.
 */
export type GodoxyCoreHandlers<
  Principals extends GodoxyPrincipals = GodoxyPrincipals,
  State = unknown,
> = Pick<
  GodoxyHandlers<Principals, State>,
  | "getVersion"
  | "getHealth"
  | "getStats"
  | "getFavicon"
  | "listIcons"
  | "reloadConfig"
>;

/**
 * Handlers of the tag `auth`.
 *
 * Log in and out, with a password or through an OpenID Connect provider.
 *
 * These answers are made for browsers: redirects, plain text and small HTML pages instead of JSON.
 * Where authentication is switched off, all of them are 404.
 *
 * Cookies are `HttpOnly`, `SameSite=Lax` and `Path=/`, and `Secure` unless the installation says
 * otherwise. Their `Domain` is the parent of the host that was asked (`.garden.example` for
 * `dash.garden.example`), so that one login serves all routes; for an IP address or a single word
 * there is none.
 */
export type GodoxyAuthHandlers<
  Principals extends GodoxyPrincipals = GodoxyPrincipals,
  State = unknown,
> = Pick<
  GodoxyHandlers<Principals, State>,
  | "checkAuth"
  | "login"
  | "authCallback"
  | "oidcCallback"
  | "logout"
  | "logoutGet"
>;

/**
 * Handlers of the tag `route`.
 *
 * The routes, where they come from, and a place to try rules out.
 */
export type GodoxyRouteHandlers<
  Principals extends GodoxyPrincipals = GodoxyPrincipals,
  State = unknown,
> = Pick<
  GodoxyHandlers<Principals, State>,
  | "listRoutes"
  | "getRoute"
  | "listRouteProviders"
  | "listRoutesByProvider"
  | "runRulePlayground"
>;

/**
 * Handlers of the tag `docker`.
 *
 * Containers and the Docker hosts they run on.
 *
 * A container is found by its full id, and only if it became known through a route. An id that
 * Docker knows but no route does is 404.
 */
export type GodoxyDockerHandlers<
  Principals extends GodoxyPrincipals = GodoxyPrincipals,
  State = unknown,
> = Pick<
  GodoxyHandlers<Principals, State>,
  | "getContainer"
  | "listContainers"
  | "getDockerInfo"
  | "streamContainerLogs"
  | "getContainerStats"
  | "startContainer"
  | "stopContainer"
  | "restartContainer"
>;

/**
 * Handlers of the tag `cert`.
 *
 * The TLS certificates that the server obtains by itself. Without a configured provider of
 * certificates, each operation is 404.
 */
export type GodoxyCertHandlers<
  Principals extends GodoxyPrincipals = GodoxyPrincipals,
  State = unknown,
> = Pick<
  GodoxyHandlers<Principals, State>,
  | "getCertInfo"
  | "renewCert"
>;

/**
 * Handlers of the tag `metrics`.
 *
 * Load of the machines and availability of the routes, now and over a period.
 *
 * The server takes a sample each second and keeps at most 100 of them for every period, evenly
 * spaced: 3 seconds apart in `5m`, 9 in `15m`, 36 in `1h`, 864 in `1d` and 25920 in `1mo`. They
 * survive a restart.
 */
export type GodoxyMetricsHandlers<
  Principals extends GodoxyPrincipals = GodoxyPrincipals,
  State = unknown,
> = Pick<
  GodoxyHandlers<Principals, State>,
  | "getSystemInfo"
  | "streamAllSystemInfo"
  | "getUptime"
>;

/**
 * Handlers of the tag `homepage`.
 *
 * The start page: routes as tiles in categories.
 *
 * What is set here overrides what a route says about itself, and is kept across restarts. An alias
 * that no route has is accepted and kept for a route that may come.
 */
export type GodoxyHomepageHandlers<
  Principals extends GodoxyPrincipals = GodoxyPrincipals,
  State = unknown,
> = Pick<
  GodoxyHandlers<Principals, State>,
  | "listHomepageCategories"
  | "listHomepageItems"
  | "setHomepageItem"
  | "setHomepageItemsBatch"
  | "setHomepageItemVisible"
  | "setHomepageItemFavorite"
  | "setHomepageItemSortOrder"
  | "setHomepageItemAllSortOrder"
  | "setHomepageItemFavSortOrder"
  | "setHomepageCategoryOrder"
  | "clickHomepageItem"
>;

/**
 * Handlers of the tag `file`.
 *
 * The configuration files, as text.
 *
 * A file is named by its type and by its name below the folder of that type: `config/` for
 * `config` and `provider`, `config/middlewares/` for `middleware`. A name that leads out of that
 * folder, such as `../secret.yml`, is refused with 400, however it is encoded; nothing is read or
 * written.
 */
export type GodoxyFileHandlers<
  Principals extends GodoxyPrincipals = GodoxyPrincipals,
  State = unknown,
> = Pick<
  GodoxyHandlers<Principals, State>,
  | "listFiles"
  | "getFileContent"
  | "setFileContent"
  | "setFileContentPost"
  | "validateFile"
>;

/**
 * Handlers of the tag `agent`.
 *
 * Helpers on other machines, whose containers and metrics become part of this installation.
 */
export type GodoxyAgentHandlers<
  Principals extends GodoxyPrincipals = GodoxyPrincipals,
  State = unknown,
> = Pick<
  GodoxyHandlers<Principals, State>,
  | "listAgents"
  | "createAgent"
  | "verifyAgent"
>;

/**
 * Handlers of the tag `proxmox`.
 *
 * Logs of services inside of LXC containers on Proxmox VE nodes.
 */
export type GodoxyProxmoxHandlers<
  Principals extends GodoxyPrincipals = GodoxyPrincipals,
  State = unknown,
> = Pick<
  GodoxyHandlers<Principals, State>,
  | "streamLxcServiceJournal"
>;

/** Handlers of WebSockets, by operation. */
export interface GodoxySockets<
  Principals extends GodoxyPrincipals = GodoxyPrincipals,
  State = unknown,
> {
  /**
   * Read the health of all routes
   *
   * One entry for each route, excluded ones too. A route that nobody watches is `unknown`.
   *
   * `GET /health`
   * `specs/godoxy/core.yaml#/paths/~1health/get`
   */
  readonly getHealth: serve.SocketHandler<
    GetHealthCall,
    t.HealthMap,
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Count routes by provider and health
   *
   * HTTP routes are counted apart from TCP and UDP routes, and everything once more by provider.
   *
   * `GET /stats`
   * `specs/godoxy/core.yaml#/paths/~1stats/get`
   */
  readonly getStats: serve.SocketHandler<
    GetStatsCall,
    t.StatsResponse,
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * List routes
   *
   * HTTP routes first, then TCP and UDP routes, then excluded ones. Never null, also without routes.
   *
   * `GET /route/list`
   * `specs/godoxy/route.yaml#/paths/~1route~1list/get`
   */
  readonly listRoutes: serve.SocketHandler<
    ListRoutesCall,
    t.Route[],
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * List the providers of routes
   *
   * In no particular order.
   *
   * `GET /route/providers`
   * `specs/godoxy/route.yaml#/paths/~1route~1providers/get`
   */
  readonly listRouteProviders: serve.SocketHandler<
    ListRouteProvidersCall,
    t.RouteProvider[],
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * List the containers of all Docker hosts
   *
   * Sorted by name; stopped ones are among them.
   *
   * A host that does not answer is left out, and the log of the server tells of it. Only when no
   * host answers, the request fails with 500.
   *
   * `GET /docker/containers`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1containers/get`
   */
  readonly listContainers: serve.SocketHandler<
    ListContainersCall,
    t.ContainerResponse[],
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Describe the Docker hosts
   *
   * One entry for each host, sorted by name.
   *
   * A host that does not answer has an entry of zeros and empty texts. `containers.total` counts all
   * containers, whatever their state; servers before this contract repeated the number of running
   * ones there.
   *
   * `GET /docker/info`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1info/get`
   */
  readonly getDockerInfo: serve.SocketHandler<
    GetDockerInfoCall,
    t.ServerInfo[],
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Follow the log of a container
   *
   * A stream and nothing else. It begins with the last 100 lines and goes on as they are written; when
   * the client closes it, Docker is left in peace too.
   *
   * `GET /docker/logs/{id}`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1logs~1{id}/get`
   */
  readonly streamContainerLogs: serve.SocketHandler<
    StreamContainerLogsCall,
    string,
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Measure a container
   *
   * One sample as Docker makes it, with the one before it where there is one. The use of the processor
   * is what lies between the two.
   *
   * `GET /docker/stats/{id}`
   * `specs/godoxy/docker.yaml#/paths/~1docker~1stats~1{id}/get`
   */
  readonly getContainerStats: serve.SocketHandler<
    GetContainerStatsCall,
    t.ContainerStatsResponse,
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Renew all certificates and follow it
   *
   * Treats all certificates as expired, whenever they do expire, and obtains new ones. A stream and
   * nothing else: the connection is closed when it is done. A client may leave earlier; the renewal
   * goes on.
   *
   * While a renewal runs, another one cannot be started: the stream then says so in one message and
   * is closed about a second later.
   *
   * `GET /cert/renew`
   * `specs/godoxy/cert.yaml#/paths/~1cert~1renew/get`
   */
  readonly renewCert: serve.SocketHandler<
    RenewCertCall,
    string,
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Read the load of a machine
   *
   * Without `period`, the latest sample. With it, the samples of that period, reduced to the one
   * figure that `aggregate` names.
   *
   * The machine is the one of the server, or that of an agent, by its address or else by its name.
   * What an agent answers is passed on as it is.
   *
   * `GET /metrics/system_info`
   * `specs/godoxy/metrics.yaml#/paths/~1metrics~1system_info/get`
   */
  readonly getSystemInfo: serve.SocketHandler<
    GetSystemInfoCall,
    t.SystemInfoResult,
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Follow the load of all machines
   *
   * A stream and nothing else. In each round the server asks itself and all agents, each of them up
   * to three times and for at most 5 seconds.
   *
   * A machine that does not answer is missing from the round, and the log of the server tells of it.
   * Only when none answers, the stream ends. Servers before this contract ended it as soon as one
   * was missing, and sent their own latest sample whatever the period was.
   *
   * `GET /metrics/all_system_info`
   * `specs/godoxy/metrics.yaml#/paths/~1metrics~1all_system_info/get`
   */
  readonly streamAllSystemInfo: serve.SocketHandler<
    StreamAllSystemInfoCall,
    t.NamedSystemInfo,
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Read the availability of routes
   *
   * Without `period`, the latest health of all routes. With it, a summary for each route, sorted by
   * alias; then `limit`, `offset` and `keyword` choose which routes. `total` counts those that the
   * keyword left.
   *
   * `GET /metrics/uptime`
   * `specs/godoxy/metrics.yaml#/paths/~1metrics~1uptime/get`
   */
  readonly getUptime: serve.SocketHandler<
    GetUptimeCall,
    t.UptimeResult,
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * List the items by category
   *
   * Every item stands in its own category (`Others` if it has none) and in `All`, one that is shown
   * and a favorite also in `Favorites`, and one that is not shown also in `Hidden`. Favorites, All
   * and Hidden come before the others, until `setHomepageCategoryOrder` says otherwise; Hidden is
   * the last in any case.
   *
   * What was set for an item replaces what its route says, except its URL. An item without a URL
   * gets one made of its alias and the host that was asked: `wiki` becomes
   * `https://wiki.garden.example` when `dash.garden.example` was asked over TLS. A URL that is none
   * is dropped.
   *
   * `GET /homepage/items`
   * `specs/godoxy/homepage.yaml#/paths/~1homepage~1items/get`
   */
  readonly listHomepageItems: serve.SocketHandler<
    ListHomepageItemsCall,
    t.HomepageCategory[],
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * List the agents
   *
   * In no particular order.
   *
   * `GET /agent/list`
   * `specs/godoxy/agent.yaml#/paths/~1agent~1list/get`
   */
  readonly listAgents: serve.SocketHandler<
    ListAgentsCall,
    t.Agent[],
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
  /**
   * Follow the journal of a service in an LXC container
   *
   * A stream and nothing else. Runs `journalctl -u <service> -f` inside of the container, through
   * the terminal of its node. When the client closes it, the command ends too.
   *
   * That the container is missing, or the node cannot be logged in to, may show only after the
   * upgrade: the connection is then closed.
   *
   * `GET /proxmox/journalctl/{node}/{vmid}/{service}`
   * `specs/godoxy/proxmox.yaml#/paths/~1proxmox~1journalctl~1{node}~1{vmid}~1{service}/get`
   */
  readonly streamLxcServiceJournal: serve.SocketHandler<
    StreamLxcServiceJournalCall,
    string,
    never,
    serve.CallerBy<Principals, ["SessionToken"] | ["OidcToken"]>,
    State
  >;
}

/** Who is calling, by security scheme: what its hook tells handlers. */
export interface GodoxyPrincipals<Principal = unknown> {
  readonly SessionToken: Principal;
  readonly OidcToken: Principal;
}

/** Tells who is calling, by security scheme. */
export interface GodoxySecurity<Principals extends GodoxyPrincipals = GodoxyPrincipals> {
  /**
   * A session of the account with a password: a signed token that carries the user name and when it
   * ends, 24 hours after the login unless configured. Set by `authCallback`.
   *
   * Receives the cookie `godoxy_token`.
   */
  readonly SessionToken: serve.SecurityHook<string, Principals["SessionToken"]>;
  /**
   * A session from the OpenID Connect provider: its ID token. Set by `oidcCallback`. The name ends in
   * the first eight characters of the base64url form of the SHA-256 of the client id; `92mK1deL` belongs
   * to the client id `godoxy`. A second cookie, `godoxy_session_token_` with the same end, lets the
   * server renew the token.
   *
   * Receives the cookie `godoxy_oauth_token_92mK1deL`.
   */
  readonly OidcToken: serve.SecurityHook<string, Principals["OidcToken"]>;
}

/** The principals that hooks tell of, for handlers in files of their own. */
export type GodoxyPrincipalsOf<Security extends GodoxySecurity> = {
  readonly [Scheme in keyof GodoxyPrincipals]: serve.PrincipalOf<Security[Scheme]>;
};

export type GodoxyServerOptions<
  Principals extends GodoxyPrincipals = GodoxyPrincipals,
  State = unknown,
> = serve.ServerOptions &
  serve.HandlersOption<GodoxyHandlers<Principals, State>> &
  { readonly sockets?: GodoxySockets<Principals, State> } &
  serve.StateOption<State> & {
    /** Goes in front of handlers that are written in the same place: what its hooks tell is known by then. */
    readonly security: GodoxySecurity<Principals>;
  };

const schemes: Readonly<Record<string, serve.Scheme>> = {
  SessionToken: { kind: "apiKey", in: "cookie", name: "godoxy_token" },
  OidcToken: { kind: "apiKey", in: "cookie", name: "godoxy_oauth_token_92mK1deL" },
};

const operations: Readonly<Record<string, serve.Operation>> = {
  getVersion: {
    method: "GET",
    path: "/version",
    answers: { 200: "application/json" },
    request: v.getVersionRequest,
    responses: v.getVersionResponses,
  },
  getHealth: {
    method: "GET",
    path: "/health",
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      401: "application/json",
      403: "text/plain",
      500: "application/json",
    },
    socket: { keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.getHealthRequest,
    responses: v.getHealthResponses,
  },
  getStats: {
    method: "GET",
    path: "/stats",
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      401: "application/json",
      403: "text/plain",
      500: "application/json",
    },
    socket: { keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.getStatsRequest,
    responses: v.getStatsResponses,
  },
  getFavicon: {
    method: "GET",
    path: "/favicon",
    parameters: [
      { in: "query", name: "url", style: serve.form },
      { in: "query", name: "alias", style: serve.form },
      { in: "query", name: "variant", style: serve.form },
    ],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "image/svg+xml",
      302: null,
      400: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
      502: "application/json",
      default: "application/json",
    },
    offers: ["image/x-icon", "image/png", "image/webp", "image/*"],
    request: v.getFaviconRequest,
    responses: v.getFaviconResponses,
  },
  listIcons: {
    method: "GET",
    path: "/icons",
    parameters: [
      { in: "query", name: "keyword", style: serve.form, default: "" },
      { in: "query", name: "limit", style: serve.form, hint: "number", default: 10 },
    ],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.listIconsRequest,
    responses: v.listIconsResponses,
  },
  reloadConfig: {
    method: "POST",
    path: "/reload",
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: { 200: "application/json", 401: "application/json", 500: "application/json" },
    request: v.reloadConfigRequest,
    responses: v.reloadConfigResponses,
  },
  checkAuth: {
    method: "HEAD",
    path: "/auth/check",
    answers: { 200: null, 302: null, 401: null, 503: null },
    request: v.checkAuth_Request,
    responses: v.checkAuth_Responses,
  },
  login: {
    method: "POST",
    path: "/auth/login",
    answers: { 302: null, 403: "text/plain", 429: "text/html" },
    request: v.loginRequest,
    responses: v.loginResponses,
  },
  authCallback: {
    method: "POST",
    path: "/auth/callback",
    parameters: [
      { in: "query", name: "code", style: serve.form },
      { in: "query", name: "state", style: serve.form },
    ],
    body: { content: [{ type: "application/json", read: serve.jsonBody }] },
    answers: { 200: null, 302: null, 400: "text/plain", 500: "text/plain" },
    offers: ["text/html"],
    request: v.authCallbackRequest,
    responses: v.authCallbackResponses,
  },
  oidcCallback: {
    method: "GET",
    path: "/auth/callback",
    parameters: [
      { in: "query", name: "code", style: serve.form },
      { in: "query", name: "state", style: serve.form },
    ],
    answers: { 302: null, 400: "text/html", 500: "text/html" },
    offers: ["text/plain"],
    request: v.oidcCallbackRequest,
    responses: v.oidcCallbackResponses,
  },
  logout: {
    method: "POST",
    path: "/auth/logout",
    answers: { 302: null },
    request: v.logoutRequest,
    responses: v.logoutResponses,
  },
  logoutGet: {
    method: "GET",
    path: "/auth/logout",
    answers: { 302: null },
    request: v.logoutGetRequest,
    responses: v.logoutGetResponses,
  },
  listRoutes: {
    method: "GET",
    path: "/route/list",
    parameters: [{ in: "query", name: "provider", style: serve.form }],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      401: "application/json",
      403: "text/plain",
      500: "application/json",
    },
    socket: { keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.listRoutesRequest,
    responses: v.listRoutesResponses,
  },
  getRoute: {
    method: "GET",
    path: "/route/{which}",
    parameters: [{ in: "path", name: "which", style: serve.simple, required: true }],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.getRouteRequest,
    responses: v.getRouteResponses,
  },
  listRouteProviders: {
    method: "GET",
    path: "/route/providers",
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      401: "application/json",
      403: "text/plain",
      500: "application/json",
    },
    socket: { keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.listRouteProvidersRequest,
    responses: v.listRouteProvidersResponses,
  },
  listRoutesByProvider: {
    method: "GET",
    path: "/route/by_provider",
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      401: "application/json",
      500: "application/json",
    },
    request: v.listRoutesByProviderRequest,
    responses: v.listRoutesByProviderResponses,
  },
  runRulePlayground: {
    method: "POST",
    path: "/route/playground",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.runRulePlaygroundRequest,
    responses: v.runRulePlaygroundResponses,
  },
  getContainer: {
    method: "GET",
    path: "/docker/container/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.getContainerRequest,
    responses: v.getContainerResponses,
  },
  listContainers: {
    method: "GET",
    path: "/docker/containers",
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      401: "application/json",
      403: "text/plain",
      500: "application/json",
    },
    socket: { keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.listContainersRequest,
    responses: v.listContainersResponses,
  },
  getDockerInfo: {
    method: "GET",
    path: "/docker/info",
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      401: "application/json",
      403: "text/plain",
      500: "application/json",
    },
    socket: { keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.getDockerInfoRequest,
    responses: v.getDockerInfoResponses,
  },
  streamContainerLogs: {
    method: "GET",
    path: "/docker/logs/{id}",
    parameters: [
      { in: "path", name: "id", style: serve.simple, required: true },
      { in: "query", name: "stdout", style: serve.form, hint: "boolean", default: true },
      { in: "query", name: "stderr", style: serve.form, hint: "boolean", default: true },
      { in: "query", name: "from", style: serve.form },
      { in: "query", name: "to", style: serve.form },
      { in: "query", name: "levels", style: serve.form },
    ],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      302: null,
      400: "application/json",
      401: "application/json",
      403: "text/plain",
      404: "application/json",
      500: "application/json",
    },
    socket: { only: true, text: true, keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.streamContainerLogsRequest,
    responses: v.streamContainerLogsResponses,
  },
  getContainerStats: {
    method: "GET",
    path: "/docker/stats/{id}",
    parameters: [{ in: "path", name: "id", style: serve.simple, required: true }],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      400: "application/json",
      401: "application/json",
      403: "text/plain",
      404: "application/json",
      500: "application/json",
    },
    socket: { keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.getContainerStatsRequest,
    responses: v.getContainerStatsResponses,
  },
  startContainer: {
    method: "POST",
    path: "/docker/start",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.startContainerRequest,
    responses: v.startContainerResponses,
  },
  stopContainer: {
    method: "POST",
    path: "/docker/stop",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.stopContainerRequest,
    responses: v.stopContainerResponses,
  },
  restartContainer: {
    method: "POST",
    path: "/docker/restart",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.restartContainerRequest,
    responses: v.restartContainerResponses,
  },
  getCertInfo: {
    method: "GET",
    path: "/cert/info",
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      401: "application/json",
      404: "application/json",
      500: "application/json",
    },
    request: v.getCertInfoRequest,
    responses: v.getCertInfoResponses,
  },
  renewCert: {
    method: "GET",
    path: "/cert/renew",
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      302: null,
      400: "text/plain",
      401: "application/json",
      403: "text/plain",
      404: "application/json",
      500: "application/json",
    },
    socket: { only: true, text: true, keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.renewCertRequest,
    responses: v.renewCertResponses,
  },
  getSystemInfo: {
    method: "GET",
    path: "/metrics/system_info",
    parameters: [
      { in: "query", name: "agent_addr", style: serve.form },
      { in: "query", name: "agent_name", style: serve.form },
      { in: "query", name: "period", style: serve.form },
      { in: "query", name: "aggregate", style: serve.form },
      { in: "query", name: "interval", style: serve.form, default: "1s" },
    ],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      400: "application/json",
      401: "application/json",
      403: "text/plain",
      404: "application/json",
      500: "application/json",
    },
    socket: { keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.getSystemInfoRequest,
    responses: v.getSystemInfoResponses,
  },
  streamAllSystemInfo: {
    method: "GET",
    path: "/metrics/all_system_info",
    parameters: [
      { in: "query", name: "period", style: serve.form },
      { in: "query", name: "aggregate", style: serve.form },
      { in: "query", name: "interval", style: serve.form, default: "1s" },
    ],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      302: null,
      400: "application/json",
      401: "application/json",
      403: "text/plain",
      500: "application/json",
    },
    socket: { only: true, keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.streamAllSystemInfoRequest,
    responses: v.streamAllSystemInfoResponses,
  },
  getUptime: {
    method: "GET",
    path: "/metrics/uptime",
    parameters: [
      { in: "query", name: "period", style: serve.form },
      { in: "query", name: "limit", style: serve.form, hint: "number", default: 0 },
      { in: "query", name: "offset", style: serve.form, hint: "number", default: 0 },
      { in: "query", name: "keyword", style: serve.form },
      { in: "query", name: "interval", style: serve.form, default: "1s" },
    ],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      204: null,
      302: null,
      400: "application/json",
      401: "application/json",
      403: "text/plain",
      500: "application/json",
    },
    socket: { keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.getUptimeRequest,
    responses: v.getUptimeResponses,
  },
  listHomepageCategories: {
    method: "GET",
    path: "/homepage/categories",
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      401: "application/json",
      500: "application/json",
    },
    request: v.listHomepageCategoriesRequest,
    responses: v.listHomepageCategoriesResponses,
  },
  listHomepageItems: {
    method: "GET",
    path: "/homepage/items",
    parameters: [
      { in: "query", name: "search", style: serve.form },
      { in: "query", name: "category", style: serve.form },
      { in: "query", name: "provider", style: serve.form },
      { in: "query", name: "sort_method", style: serve.form, default: "alphabetical" },
    ],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      400: "application/json",
      401: "application/json",
      403: "text/plain",
      500: "application/json",
    },
    socket: { keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.listHomepageItemsRequest,
    responses: v.listHomepageItemsResponses,
  },
  setHomepageItem: {
    method: "POST",
    path: "/homepage/set/item",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.setHomepageItemRequest,
    responses: v.setHomepageItemResponses,
  },
  setHomepageItemsBatch: {
    method: "POST",
    path: "/homepage/set/items_batch",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.setHomepageItemsBatchRequest,
    responses: v.setHomepageItemsBatchResponses,
  },
  setHomepageItemVisible: {
    method: "POST",
    path: "/homepage/set/item_visible",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.setHomepageItemVisibleRequest,
    responses: v.setHomepageItemVisibleResponses,
  },
  setHomepageItemFavorite: {
    method: "POST",
    path: "/homepage/set/item_favorite",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.setHomepageItemFavoriteRequest,
    responses: v.setHomepageItemFavoriteResponses,
  },
  setHomepageItemSortOrder: {
    method: "POST",
    path: "/homepage/set/item_sort_order",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.setHomepageItemSortOrderRequest,
    responses: v.setHomepageItemSortOrderResponses,
  },
  setHomepageItemAllSortOrder: {
    method: "POST",
    path: "/homepage/set/item_all_sort_order",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.setHomepageItemAllSortOrderRequest,
    responses: v.setHomepageItemAllSortOrderResponses,
  },
  setHomepageItemFavSortOrder: {
    method: "POST",
    path: "/homepage/set/item_fav_sort_order",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.setHomepageItemFavSortOrderRequest,
    responses: v.setHomepageItemFavSortOrderResponses,
  },
  setHomepageCategoryOrder: {
    method: "POST",
    path: "/homepage/set/category_order",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.setHomepageCategoryOrderRequest,
    responses: v.setHomepageCategoryOrderResponses,
  },
  clickHomepageItem: {
    method: "POST",
    path: "/homepage/item_click",
    parameters: [{ in: "query", name: "which", style: serve.form, required: true }],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.clickHomepageItemRequest,
    responses: v.clickHomepageItemResponses,
  },
  listFiles: {
    method: "GET",
    path: "/file/list",
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      401: "application/json",
      500: "application/json",
    },
    request: v.listFilesRequest,
    responses: v.listFilesResponses,
  },
  getFileContent: {
    method: "GET",
    path: "/file/content",
    parameters: [
      { in: "query", name: "type", style: serve.form, required: true },
      { in: "query", name: "filename", style: serve.form, required: true },
    ],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/godoxy+yaml",
      302: null,
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.getFileContentRequest,
    responses: v.getFileContentResponses,
  },
  setFileContent: {
    method: "PUT",
    path: "/file/content",
    parameters: [
      { in: "query", name: "type", style: serve.form, required: true },
      { in: "query", name: "filename", style: serve.form, required: true },
    ],
    body: {
      required: true,
      content: [
        { type: "application/godoxy+yaml", read: serve.textBody },
        { type: "text/plain", read: serve.textBody },
      ],
    },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.setFileContentRequest,
    responses: v.setFileContentResponses,
  },
  setFileContentPost: {
    method: "POST",
    path: "/file/content",
    parameters: [
      { in: "query", name: "type", style: serve.form, required: true },
      { in: "query", name: "filename", style: serve.form, required: true },
    ],
    body: {
      required: true,
      content: [
        { type: "application/godoxy+yaml", read: serve.textBody },
        { type: "text/plain", read: serve.textBody },
      ],
    },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.setFileContentPostRequest,
    responses: v.setFileContentPostResponses,
  },
  validateFile: {
    method: "POST",
    path: "/file/validate",
    parameters: [{ in: "query", name: "type", style: serve.form, required: true }],
    body: {
      required: true,
      content: [
        { type: "application/godoxy+yaml", read: serve.textBody },
        { type: "text/plain", read: serve.textBody },
      ],
    },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      417: "application/json",
      500: "application/json",
    },
    request: v.validateFileRequest,
    responses: v.validateFileResponses,
  },
  listAgents: {
    method: "GET",
    path: "/agent/list",
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      302: null,
      401: "application/json",
      403: "text/plain",
      500: "application/json",
    },
    socket: { keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.listAgentsRequest,
    responses: v.listAgentsResponses,
  },
  createAgent: {
    method: "POST",
    path: "/agent/create",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      409: "application/json",
      500: "application/json",
    },
    request: v.createAgentRequest,
    responses: v.createAgentResponses,
  },
  verifyAgent: {
    method: "POST",
    path: "/agent/verify",
    body: { required: true, content: [{ type: "application/json", read: serve.jsonBody }] },
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      200: "application/json",
      400: "application/json",
      401: "application/json",
      500: "application/json",
    },
    request: v.verifyAgentRequest,
    responses: v.verifyAgentResponses,
  },
  streamLxcServiceJournal: {
    method: "GET",
    path: "/proxmox/journalctl/{node}/{vmid}/{service}",
    parameters: [
      { in: "path", name: "node", style: serve.simple, required: true },
      { in: "path", name: "vmid", style: serve.simple, hint: "number", required: true },
      { in: "path", name: "service", style: serve.simple, required: true },
    ],
    security: [{ SessionToken: [] }, { OidcToken: [] }],
    answers: {
      302: null,
      400: "application/json",
      401: "application/json",
      403: "text/plain",
      404: "application/json",
      500: "application/json",
    },
    socket: { only: true, text: true, keepAlive: { send: "ping", expect: "pong", within: 5 } },
    request: v.streamLxcServiceJournalRequest,
    responses: v.streamLxcServiceJournalResponses,
  },
};

/** How each operation is read from requests and written to answers. */
export const definition: serve.ServerDefinition = {
  operations,
  schemes,
};

/** A server for all operations. Throws a `TypeError` when a handler or a security hook is missing. */
export function createGodoxyServer<
  SessionTokenPrincipal,
  OidcTokenPrincipal,
  State = unknown,
>(
  options: GodoxyServerOptions<
    {
      readonly SessionToken: SessionTokenPrincipal;
      readonly OidcToken: OidcTokenPrincipal;
    },
    State
  >,
): serve.Server {
  return serve.createServer(definition, options);
}
