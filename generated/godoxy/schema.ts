// @generated from specs/godoxy/openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */
// @ts-nocheck: specwright's tests compile such files under the strictest flags; no program has to do it again.
export interface paths {
    "/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the version of the server
         * @description The version as a JSON text, in quotes. `v0.0.0` is a build that does not know its version.
         */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the health of all routes
         * @description One entry for each route, excluded ones too. A route that nobody watches is `unknown`.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count routes by provider and health
         * @description HTTP routes are counted apart from TCP and UDP routes, and everything once more by provider.
         */
        get: operations["getStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/favicon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the icon of a URL or of a route
         * @description Name a `url` or an `alias`; with both, `url` counts.
         *
         *     The icon of a route is the one that it is configured with. Without one, it is looked for in the
         *     catalogues by the name of its container, its alias and the name of its image, and last on the
         *     page that the route itself serves.
         *
         *     Fetching takes at most 3 seconds. Icons that were fetched are kept for a while, those of
         *     absolute URLs for 4 hours. The `Content-Type` is what the site said; if it said nothing, it is
         *     `image/svg+xml` for what looks like SVG and `image/x-icon` otherwise. When the site fails, its
         *     own status is passed on.
         */
        get: operations["getFavicon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/icons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the icon catalogues
         * @description Finds icons whose key or display name contains the keyword, whatever its case, and then those
         *     that come close to it. The best come first. The search looks at five times `limit` candidates,
         *     so a common keyword shows only a part of what there is; there is no next page.
         */
        get: operations["listIcons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the configuration again
         * @description Answers when the new configuration is in force, and 500 when it cannot be used.
         */
        post: operations["reloadConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Ask whether the session is valid
         * @description The cookies of the request decide; they are optional here. Like everything that needs a session, it answers a program with 401 and sends a browser to the place where it can log in.
         */
        head: operations["checkAuth"];
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go to where one logs in
         * @description With a password, that is the login page, whose form ends at `authCallback`. With OpenID Connect, it is the page of the provider, which comes back to `oidcCallback`; a cookie that lasts five minutes, `godoxy_oidc_state_` and the suffix of the client, ties the two together. Starting a login there is limited to ten a second for the whole server, unless configured.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from the OpenID Connect provider
         * @description Browsers are sent here by the provider, with `code` and `state` in the query and with the state cookie of `login`. With a password instead of OpenID Connect there is nothing that a `GET` could carry, so it is 400.
         */
        get: operations["oidcCallback"];
        put?: never;
        /**
         * Log in
         * @description With a password: send the name and the password of the account in the body. The answer is 200,
         *     and its cookie is the session.
         *
         *     With OpenID Connect: no body, but `code` and `state` in the query, as in `oidcCallback`, and the
         *     same answers.
         */
        post: operations["authCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log out by a link
         * @description The same as `logout`, for pages that have only links.
         */
        get: operations["logoutGet"];
        put?: never;
        /**
         * Log out
         * @description Works with and without a session.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/route/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List routes
         * @description HTTP routes first, then TCP and UDP routes, then excluded ones. Never null, also without routes.
         */
        get: operations["listRoutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/route/{which}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a route
         * @description Aliases that are words of this API (`list`, `providers`, `by_provider`) cannot be read so, because those paths win.
         */
        get: operations["getRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/route/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the providers of routes
         * @description In no particular order.
         */
        get: operations["listRouteProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/route/by_provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List routes, grouped by provider
         * @description Excluded routes are among them.
         */
        get: operations["listRoutesByProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/route/playground": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try rules out on a made-up request
         * @description Runs the rules over `mockRequest`, in front of an upstream that answers with `mockResponse`. The
         *     network is never touched. Told are the rules as they were understood, which of them matched,
         *     whether the request reached the upstream and in what shape, and the response.
         *
         *     A rule that cannot be understood gets a `validationError`, and the others run without it. When
         *     running itself fails, `executionError` says why. Both are answers with 200: only a body without
         *     rules is 400.
         *
         *     ## Rules
         *
         *     `on` is a condition: `default`, `header`, `query`, `cookie`, `form`, `postform`, `proto`,
         *     `method`, `host`, `path`, `remote`, `basic_auth` or `route`, and for responses `resp_header` or
         *     `status`, with what it takes. Values are plain or wrapped as `glob(…)` or `regex(…)`. `&` or a
         *     new line is and, `|` is or, a `!` in front is not. `default` matches when no other rule has.
         *
         *     `do` is a list of commands: `pass` and `bypass` go on to the upstream; `rewrite FROM TO`, `set`,
         *     `add` and `remove` change what goes there or comes back; `error CODE TEXT`, `redirect URL`,
         *     `serve PATH`, `proxy URL`, `route NAME`, `require_auth` and `require_basic_auth REALM` answer or
         *     send elsewhere; `log` and `notify` tell somebody. `error` puts its text in place of the body,
         *     keeps the headers and ends the run.
         *
         *     Where `mockRequest` has no headers, there are none; servers before this contract failed when it
         *     had cookies.
         */
        post: operations["runRulePlayground"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docker/container/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a container
         * @description Its image is an id here, where `listContainers` has the name.
         */
        get: operations["getContainer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docker/containers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the containers of all Docker hosts
         * @description Sorted by name; stopped ones are among them.
         *
         *     A host that does not answer is left out, and the log of the server tells of it. Only when no
         *     host answers, the request fails with 500.
         */
        get: operations["listContainers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docker/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe the Docker hosts
         * @description One entry for each host, sorted by name.
         *
         *     A host that does not answer has an entry of zeros and empty texts. `containers.total` counts all
         *     containers, whatever their state; servers before this contract repeated the number of running
         *     ones there.
         */
        get: operations["getDockerInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docker/logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the log of a container
         * @description A stream and nothing else. It begins with the last 100 lines and goes on as they are written; when the client closes it, Docker is left in peace too.
         */
        get: operations["streamContainerLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docker/stats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measure a container
         * @description One sample as Docker makes it, with the one before it where there is one. The use of the processor is what lies between the two.
         */
        get: operations["getContainerStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docker/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a container
         * @description From a checkpoint, where one is named.
         */
        post: operations["startContainer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docker/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a container
         * @description Asks it by a signal to end, and kills it when it has not ended in time.
         */
        post: operations["stopContainer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docker/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart a container
         * @description Stops it like `stopContainer` and starts it again.
         */
        post: operations["restartContainer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cert/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what certificates there are
         * @description The main one first, then those for further names.
         */
        get: operations["getCertInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cert/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Renew all certificates and follow it
         * @description Treats all certificates as expired, whenever they do expire, and obtains new ones. A stream and
         *     nothing else: the connection is closed when it is done. A client may leave earlier; the renewal
         *     goes on.
         *
         *     While a renewal runs, another one cannot be started: the stream then says so in one message and
         *     is closed about a second later.
         */
        get: operations["renewCert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics/system_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the load of a machine
         * @description Without `period`, the latest sample. With it, the samples of that period, reduced to the one
         *     figure that `aggregate` names.
         *
         *     The machine is the one of the server, or that of an agent, by its address or else by its name.
         *     What an agent answers is passed on as it is.
         */
        get: operations["getSystemInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics/all_system_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the load of all machines
         * @description A stream and nothing else. In each round the server asks itself and all agents, each of them up
         *     to three times and for at most 5 seconds.
         *
         *     A machine that does not answer is missing from the round, and the log of the server tells of it.
         *     Only when none answers, the stream ends. Servers before this contract ended it as soon as one
         *     was missing, and sent their own latest sample whatever the period was.
         */
        get: operations["streamAllSystemInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics/uptime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the availability of routes
         * @description Without `period`, the latest health of all routes. With it, a summary for each route, sorted by
         *     alias; then `limit`, `offset` and `keyword` choose which routes. `total` counts those that the
         *     keyword left.
         */
        get: operations["getUptime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/homepage/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the categories
         * @description `All` and `Favorites`, and then every category that an HTTP route is in, each once and in no particular order. `Hidden` is not listed.
         */
        get: operations["listHomepageCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/homepage/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the items by category
         * @description Every item stands in its own category (`Others` if it has none) and in `All`, one that is shown
         *     and a favorite also in `Favorites`, and one that is not shown also in `Hidden`. Favorites, All
         *     and Hidden come before the others, until `setHomepageCategoryOrder` says otherwise; Hidden is
         *     the last in any case.
         *
         *     What was set for an item replaces what its route says, except its URL. An item without a URL
         *     gets one made of its alias and the host that was asked: `wiki` becomes
         *     `https://wiki.garden.example` when `dash.garden.example` was asked over TLS. A URL that is none
         *     is dropped.
         */
        get: operations["listHomepageItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/homepage/set/item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set what an item says
         * @description Replaces all members of the item at once, except its URL, which stays that of the route.
         */
        post: operations["setHomepageItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/homepage/set/items_batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set what several items say
         * @description Like `setHomepageItem` for each of them. Items that are not named stay as they are.
         */
        post: operations["setHomepageItemsBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/homepage/set/item_visible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show or hide items
         * @description What is hidden stands in `Hidden`, and still in `All` and in its own category.
         */
        post: operations["setHomepageItemVisible"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/homepage/set/item_favorite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make items favorites, or no longer
         * @description A favorite that is shown stands in `Favorites`, beside its other places.
         */
        post: operations["setHomepageItemFavorite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/homepage/set/item_sort_order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an item within its category
         * @description Counts when items are sorted by `custom`. Small numbers come first.
         */
        post: operations["setHomepageItemSortOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/homepage/set/item_all_sort_order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an item within All
         * @description Counts when items are sorted by `custom`. Small numbers come first.
         */
        post: operations["setHomepageItemAllSortOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/homepage/set/item_fav_sort_order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place an item within Favorites
         * @description Counts when items are sorted by `custom`. Small numbers come first.
         */
        post: operations["setHomepageItemFavSortOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/homepage/set/category_order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a category
         * @description Categories with small numbers come first; one that was never placed has 0, and where numbers are equal the usual order stays. `Hidden` is always the last.
         */
        post: operations["setHomepageCategoryOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/homepage/item_click": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count a click on an item
         * @description The alias stands in the query, not in a body.
         */
        post: operations["clickHomepageItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/file/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the configuration files
         * @description Hidden files and subfolders are left out.
         */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/file/content": {
        parameters: {
            query: {
                /**
                 * @description What the file is for.
                 * @example provider
                 */
                type: components["parameters"]["Type"];
                /**
                 * @description The name of the file, below the folder of its type. One that leads out of it is refused with 400.
                 * @example home.yml
                 */
                filename: components["parameters"]["FileName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file
         * @description The answer is what is on the disk, comments included, ready to be sent back by `setFileContent`.
         */
        get: operations["getFileContent"];
        /**
         * Write a file
         * @description Creates the file or replaces it whole, if it stands the test of `validateFile`. Nothing is written otherwise.
         */
        put: operations["setFileContent"];
        /**
         * Write a file by POST
         * @description The same as `setFileContent`, for clients that cannot send `PUT`.
         */
        post: operations["setFileContentPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/file/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test the content of a file
         * @description Nothing is written. What is tested depends on the type:
         *
         *     - `config`: the configuration of the whole server
         *     - `provider`: a mapping of aliases to routes
         *     - `middleware`: a mapping of names to lists of middlewares, each with `use` and its options
         *
         *     A misspelt option gets a hint to the one that was probably meant.
         */
        post: operations["validateFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agents
         * @description In no particular order.
         */
        get: operations["listAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare a new agent
         * @description Enrolling an agent takes three steps:
         *
         *     1. Call this operation. It makes the keys that server and agent will know each other by, and
         *        says how to start the agent; nothing is stored yet.
         *     2. Start the agent on its machine by what `compose` says.
         *     3. Call `verifyAgent` with the same `ca` and `client`. Do not wait long: they are encrypted by a
         *        key that the server renews every 15 minutes and whenever it is restarted, and that nobody
         *        else has.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a new agent in
         * @description Contacts the agent that `createAgent` has prepared, adds its routes and stores its certificates. From then on it is listed.
         */
        post: operations["verifyAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proxmox/journalctl/{node}/{vmid}/{service}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the journal of a service in an LXC container
         * @description A stream and nothing else. Runs `journalctl -u <service> -f` inside of the container, through
         *     the terminal of its node. When the client closes it, the command ends too.
         *
         *     That the container is missing, or the node cannot be logged in to, may show only after the
         *     upgrade: the connection is then closed.
         */
        get: operations["streamLxcServiceJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description How a failure is answered: a few words for programs and, where there is more to say, a text for people. */
        ErrorResponse: {
            /**
             * @description What went wrong, in a few words that stay the same.
             * @example invalid request
             */
            message: string;
            /** @description More about it, for people: plain text, at times in several lines, where nested faults are indented by two spaces and begin with `- `. Absent when there is nothing to add. */
            error?: string;
        };
        /** @description How an operation answers that does something and has nothing to show for it. */
        SuccessResponse: {
            /**
             * @description What was done.
             * @example success
             */
            message: string;
            /** @description Reserved for more about it; absent at present. */
            details?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description A fault as a tree, for showing it beside the text that it is about. Each node is one of four:
         *
         *     - a text: the fault itself, or a hint such as `Do you mean Header?`,
         *     - a fault with others below it (`err`, `extras`),
         *     - a fault with what it is about (`subjects`),
         *     - any other object, made by a kind of fault that describes itself.
         */
        StructuredError: string | components["schemas"]["ErrorWithExtras"] | components["schemas"]["ErrorWithSubjects"] | {
            [key: string]: unknown;
        };
        /**
         * @description A fault that has others below it, or a list of faults without one above.
         * @example {
         *       "err": "unknown option",
         *       "extras": [
         *         "Do you mean Header?"
         *       ]
         *     }
         */
        ErrorWithExtras: {
            /** @description The main fault. */
            err?: components["schemas"]["StructuredError"];
            /** @description The faults and hints that belong to it. */
            extras?: components["schemas"]["StructuredError"][];
        };
        /**
         * @description A fault and the path to what it is about.
         * @example {
         *       "subjects": [
         *         "wiki",
         *         "port"
         *       ],
         *       "err": "invalid port"
         *     }
         */
        ErrorWithSubjects: {
            /** @description The outermost first, such as a route, then a member of it. */
            subjects: string[];
            err: components["schemas"]["StructuredError"];
        };
        /**
         * Format: int64
         * @description A moment in seconds since 1970-01-01 UTC.
         * @example 1769259600
         */
        UnixTime: number;
        /**
         * Format: int64
         * @description A span of time in nanoseconds.
         * @example 5000000000
         */
        Nanoseconds: number;
        /** @description Health by the alias of the route. */
        HealthMap: {
            [key: string]: components["schemas"]["HealthStatus"];
        };
        StatsResponse: {
            proxies: components["schemas"]["ProxyStats"];
            /**
             * Format: int64
             * @description For how long the server has been running, in whole seconds.
             */
            uptime: number;
        };
        /**
         * @description For light or for dark surroundings.
         * @enum {string}
         */
        IconVariant: "light" | "dark";
        /** @description An icon of a catalogue, and the forms it is there in. Mind the capitals. */
        IconMetaSearch: {
            SVG: boolean;
            PNG: boolean;
            WebP: boolean;
            /** @description There is a variant for light surroundings. */
            Light: boolean;
            /** @description There is a variant for dark surroundings. */
            Dark: boolean;
            Source: components["schemas"]["IconSource"];
            /** @description The name in the catalogue. `<Source>/<Ref>.svg` is what `getFavicon` takes as `url`. */
            Ref: string;
        };
        UserPassAuthCallbackRequest: {
            /** @example mara */
            username: string;
            /**
             * Format: password
             * @example correct horse
             */
            password: string;
        };
        /**
         * @description What is asked for under an alias, and where it goes.
         *
         *     Most members are settings, as they stand in a file or in the labels of a container. What the
         *     server finds out by itself is marked as read-only.
         */
        Route: {
            /** @description The name of the route, and the first part of its host name. */
            alias: string;
            scheme?: components["schemas"]["RouteScheme"];
            /** @description Where the requests go; `localhost` unless configured. */
            host?: string;
            port: components["schemas"]["Port"];
            /** @description The IP address to listen at. For TCP and UDP. */
            bind?: string;
            /** @description The folder that is served. For file servers. */
            root?: string;
            /** @description The folder is a single-page application. What does not exist in it is answered with `index`. */
            spa?: boolean;
            /** @description The file that a single-page application begins with. */
            index?: string;
            /** @description Accept any certificate of the upstream. */
            no_tls_verify?: boolean;
            /** @description How long to wait for the first line of an answer. */
            response_header_timeout?: components["schemas"]["Nanoseconds"];
            /** @description Ask the upstream for uncompressed answers. */
            disable_compression?: boolean;
            /** @description The name to ask the upstream for when TLS begins. */
            ssl_server_name?: string;
            /** @description The file with the certificates that the upstream is trusted by. */
            ssl_trusted_certificate?: string;
            /** @description The file with the certificate that is shown to the upstream. */
            ssl_certificate?: string;
            /** @description The file with the key of that certificate. */
            ssl_certificate_key?: string;
            /** @description The versions of TLS that may be spoken with the upstream. */
            ssl_protocols?: string[];
            /**
             * @description The paths that the route takes, perhaps with a method in front. All, unless configured.
             * @example [
             *       "/",
             *       "GET /api/{path...}"
             *     ]
             */
            path_patterns?: string[];
            /** @description What happens to requests and answers on their way. */
            rules?: components["schemas"]["Rule"][];
            /** @description The file that the rules come from. */
            rule_file?: string;
            /** @description Absent for load balancers. */
            healthcheck?: components["schemas"]["HealthCheckConfig"];
            load_balance?: components["schemas"]["LoadBalancerConfig"];
            /** @description Options of each middleware, by its name. */
            middlewares?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            homepage: components["schemas"]["HomepageItemConfig"];
            access_log?: components["schemas"]["RequestLoggerConfig"];
            /** @description The name of the agent that the requests go through. */
            agent?: string;
            idlewatcher?: components["schemas"]["IdlewatcherConfig"];
            /** @description The container behind the route. For routes from Docker. */
            readonly container?: components["schemas"]["Container"];
            /** @description The short name of the provider that the route comes from. */
            readonly provider?: string;
            /** @description Where the server listens for this route. */
            readonly lurl?: string;
            /** @description Where the requests go, as a URL. */
            readonly purl?: string;
            /** @description The route is known but not served. */
            readonly excluded?: boolean;
            /**
             * @description Why it is not served.
             * @enum {string}
             */
            readonly excluded_reason?: "Error" | "Manual exclusion" | "No port exposed in container" | "Blacklisted (backend service or database)" | "Buildx" | "YAML anchor or reference" | "Container renaming intermediate state";
            /** @description The health of the route. Absent when nobody watches it. */
            readonly health?: components["schemas"]["HealthJSON"];
        };
        RouteProvider: {
            /** @description What routes call their `provider`: the name of a Docker host, a file name without its extension, or the name of an agent. A `!` at the end marks a Docker host that yields explicitly labelled containers only. */
            short_name: string;
            /** @description Unmistakable: `docker@` and the name, the file name, or the name of the agent with its address. */
            full_name: string;
        };
        /** @description Routes by the short name of their provider. */
        RoutesByProvider: {
            [key: string]: components["schemas"]["Route"][];
        };
        PlaygroundRequest: {
            rules: components["schemas"]["Rule"][];
            mockRequest?: components["schemas"]["MockRequest"];
            mockResponse?: components["schemas"]["MockResponse"];
        };
        PlaygroundResponse: {
            /** @description All rules, in the order they were sent. */
            parsedRules: components["schemas"]["ParsedRule"][];
            /** @description The names of the rules whose condition fits in the end, in order. */
            matchedRules: string[];
            finalRequest: components["schemas"]["FinalRequest"];
            finalResponse: components["schemas"]["FinalResponse"];
            /** @description Why the rules could not be run to the end. */
            executionError?: components["schemas"]["StructuredError"];
            /** @description Whether the request reached the upstream. */
            upstreamCalled: boolean;
        };
        ContainerResponse: {
            /** @description The Docker host. */
            server: string;
            name: string;
            id: string;
            image: string;
            /** @description Absent when it is not known. */
            state?: components["schemas"]["ContainerState"];
        };
        /** @description A Docker host. */
        ServerInfo: {
            name: string;
            /** @description The version of Docker. */
            version: string;
            containers: components["schemas"]["ContainerStats"];
            /**
             * Format: int64
             * @description How many images the host has.
             */
            images: number;
            /**
             * Format: int32
             * @description How many processors the host has.
             */
            n_cpu: number;
            /**
             * @description How much memory the host has, for people.
             * @example 15.5 GiB
             */
            memory: string;
        };
        /** @description A sample, in the words of Docker's own API. What is there depends on the system that the container runs on. */
        ContainerStatsResponse: {
            id?: string;
            name?: string;
            /** @example linux */
            os_type?: string;
            /**
             * Format: date-time
             * @description When the sample was taken.
             */
            read: string;
            /**
             * Format: date-time
             * @description When the sample before it was taken; the year 1 when there is none.
             */
            preread: string;
            pids_stats?: components["schemas"]["PidsStats"];
            blkio_stats?: components["schemas"]["BlkioStats"];
            /**
             * Format: int64
             * @description How many processors there are. Windows only; 0 elsewhere.
             */
            num_procs: number;
            storage_stats?: components["schemas"]["StorageStats"];
            cpu_stats: components["schemas"]["CPUStats"];
            /** @description The same, in the sample before. */
            precpu_stats: components["schemas"]["CPUStats"];
            memory_stats: components["schemas"]["MemoryStats"];
            /** @description By the name of the interface. */
            networks?: {
                [key: string]: components["schemas"]["NetworkStats"];
            };
        };
        StartRequest: {
            /** @description The full id of the container. */
            id: string;
            /** @description The checkpoint to go on from. */
            checkpointID?: string;
            /** @description The folder of the host that the checkpoint is in, if it is not the usual one. */
            checkpointDir?: string;
        };
        StopRequest: {
            /** @description The full id of the container. */
            id: string;
            /**
             * @description The signal that asks the container to end.
             * @default SIGTERM
             */
            signal?: string;
            /**
             * Format: int32
             * @description How many seconds it has for that. -1 means as many as it takes, 0 that it is killed at once.
             * @default 10
             */
            timeout?: number;
        };
        RestartRequest: {
            /** @description The full id of the container. */
            id: string;
            /**
             * @description The signal that asks the container to end.
             * @default SIGTERM
             */
            signal?: string;
            /**
             * Format: int32
             * @description How many seconds it has for that. -1 means as many as it takes, 0 that it is killed at once.
             * @default 10
             */
            timeout?: number;
        };
        CertInfo: {
            /** @description The common name of what the certificate is for. */
            subject: string;
            /** @description The common name of who issued it. */
            issuer: string;
            /** @description When it starts being valid. */
            not_before: components["schemas"]["UnixTime"];
            /** @description When it stops being valid. */
            not_after: components["schemas"]["UnixTime"];
            /** @description The host names that it is for. Null when it names none. */
            dns_names: string[] | null;
            /** @description The addresses that it is for. Null when it names none. */
            email_addresses: string[] | null;
        };
        /** @description A sample without a `period`, or null before the first one; figures with a `period`. */
        SystemInfoResult: components["schemas"]["SystemInfoReading"] | null;
        /** @description The load of one machine, under its name: that of the agent, or `GoDoxy` for the server itself. There is exactly one member. */
        NamedSystemInfo: {
            [key: string]: components["schemas"]["SystemInfoReading"];
        };
        /** @description A page of summaries with a `period`, the latest health without. */
        UptimeResult: components["schemas"]["UptimeAggregate"] | components["schemas"]["RouteStatusesByAlias"];
        /**
         * @description - `clicks`: the most clicked first, then by name
         *     - `alphabetical`: by name, without regard to case
         *     - `custom`: by the numbers that were set
         * @enum {string}
         */
        HomepageSortMethod: "clicks" | "alphabetical" | "custom";
        HomepageCategory: {
            name: string;
            items: components["schemas"]["HomepageItem"][];
        };
        HomepageOverrideItemParams: {
            /** @description The alias of the item. */
            which: string;
            value: components["schemas"]["HomepageItemConfig"];
        };
        HomepageOverrideItemsBatchParams: {
            /** @description By alias. */
            value: {
                [key: string]: components["schemas"]["HomepageItemConfig"];
            };
        };
        HomepageOverrideItemVisibleParams: {
            /** @description The aliases of the items. */
            which: string[];
            /** @description True shows, false hides. */
            value: boolean;
        };
        HomepageOverrideItemFavoriteParams: {
            /** @description The aliases of the items. */
            which: string[];
            value: boolean;
        };
        HomepageOverrideItemSortOrderParams: {
            /** @description The alias of the item. */
            which: string;
            /** Format: int64 */
            value: number;
        };
        HomepageOverrideItemAllSortOrderParams: {
            /** @description The alias of the item. */
            which: string;
            /** Format: int64 */
            value: number;
        };
        HomepageOverrideItemFavSortOrderParams: {
            /** @description The alias of the item. */
            which: string;
            /** Format: int64 */
            value: number;
        };
        HomepageOverrideCategoryOrderParams: {
            /** @description The name of the category. */
            which: string;
            /** Format: int64 */
            value: number;
        };
        /** @description Names relative to the folder of their type, as `getFileContent` takes them. */
        ListFilesResponse: {
            /** @description The files in `config/` whose name begins with `config.`. */
            config: string[];
            /** @description The other files in `config/`. */
            provider: string[];
            /** @description The files in `config/middlewares/`. */
            middleware: string[];
        };
        Agent: {
            /** @description The version of the agent. */
            version: string;
            name: string;
            runtime: components["schemas"]["ContainerRuntime"];
            /**
             * @description Where it listens, with its port.
             * @example 192.0.2.40:8890
             */
            addr: string;
            /** @description Whether TCP routes can lead through it. */
            supports_tcp_stream: boolean;
            /** @description Whether UDP routes can lead through it. */
            supports_udp_stream: boolean;
        };
        NewAgentRequest: {
            name: string;
            /** @description The host name or IP address of the machine, without a port. */
            host: string;
            /**
             * Format: int32
             * @description Where the agent is to listen.
             */
            port: number;
            /**
             * @description Whether the agent runs as a container or as a service of the system.
             * @enum {string}
             */
            type: "docker" | "system";
            /**
             * @description Whether to take the latest build instead of the latest release.
             * @default false
             */
            nightly?: boolean;
            /**
             * @description What runs the containers over there.
             * @default docker
             */
            container_runtime?: components["schemas"]["ContainerRuntime"];
        };
        NewAgentResponse: {
            /** @description A Docker Compose file for the type `docker`, a shell command for `system`. */
            compose: string;
            /** @description What `verifyAgent` needs of the authority that vouches for both sides. */
            ca: components["schemas"]["PEMPairResponse"];
            /** @description What `verifyAgent` needs of the side of this server. */
            client: components["schemas"]["PEMPairResponse"];
        };
        VerifyNewAgentRequest: {
            /**
             * @description The address of the agent, with its port. It may hold neither `/` nor `\` nor `..`.
             * @example 192.0.2.40:8890
             */
            host: string;
            ca: components["schemas"]["PEMPairResponse"];
            client: components["schemas"]["PEMPairResponse"];
            container_runtime: components["schemas"]["ContainerRuntime"];
        };
        /**
         * @description - `healthy`, `unhealthy`: what the last checks found
         *     - `napping`: put to sleep because nobody used it; the next request wakes it
         *     - `starting`: on its way up
         *     - `error`: it could not be checked or not be woken
         *     - `unknown`: nobody watches it, or the first check is still to come
         * @enum {string}
         */
        HealthStatus: "healthy" | "unhealthy" | "napping" | "starting" | "error" | "unknown";
        ProxyStats: {
            /**
             * Format: int32
             * @description How many routes there are.
             */
            total: number;
            /** @description The HTTP routes. */
            reverse_proxies: components["schemas"]["RouteStats"];
            /** @description The TCP and UDP routes. */
            streams: components["schemas"]["RouteStats"];
            /** @description The same for each provider, by its short name. */
            providers: {
                [key: string]: components["schemas"]["ProviderStats"];
            };
        };
        /**
         * @description Where an icon comes from: the catalogue selfh.st, the catalogue of walkxcode, the page of the route itself, or any URL.
         * @enum {string}
         */
        IconSource: "https://" | "@target" | "@walkxcode" | "@selfhst";
        /**
         * @description How to speak to what is behind the route. `fileserver` serves a folder and has nothing behind it.
         * @enum {string}
         */
        RouteScheme: "http" | "https" | "h2c" | "tcp" | "udp" | "fileserver";
        Port: {
            /**
             * Format: int32
             * @description Where the server listens for this route. 0 where it needs no port of its own, as for HTTP.
             */
            listening: number;
            /**
             * Format: int32
             * @description Where the requests go.
             */
            proxy: number;
        };
        /** @description When and what, as `runRulePlayground` explains. */
        Rule: {
            name: string;
            /**
             * @description The condition.
             * @example path glob(/albums/*)
             */
            on: string;
            /**
             * @description The commands, one per line.
             * @example rewrite /albums/ /library/
             */
            do: string;
        };
        HealthCheckConfig: {
            /** @description The route is not checked. Absent means false. */
            disable?: boolean;
            /** @description Check with `GET` instead of `HEAD`. Absent means false. */
            use_get?: boolean;
            /**
             * @description The path to ask for.
             * @example /api/v1/status
             */
            path?: string;
            /** @description How often to check; 5 seconds unless configured. */
            interval: components["schemas"]["Nanoseconds"];
            /** @description How long a check may take; 5 seconds unless configured. */
            timeout: components["schemas"]["Nanoseconds"];
            /**
             * Format: int64
             * @description After how many failed checks somebody is notified. Negative means at once; 0 means after as many checks as fit into 15 seconds, at least one.
             */
            retries: number;
        };
        LoadBalancerConfig: {
            /** @description The alias that all routes of the group are reached under. */
            link: string;
            mode: components["schemas"]["LoadBalancerMode"];
            /**
             * Format: int64
             * @description The share of this route, in comparison with the others.
             */
            weight: number;
            /** @description Whether a visitor stays with the route that was chosen first. */
            sticky: boolean;
            /** @description For how long; an hour unless configured. */
            sticky_max_age: components["schemas"]["Nanoseconds"];
            /** @description Further options of the mode. */
            options?: {
                [key: string]: unknown;
            };
        };
        /** @description What an item says. */
        HomepageItemConfig: {
            /** @description Whether it is shown; it is, unless configured. */
            show: boolean;
            name: string;
            /** @description A URL, or an icon of a catalogue as `getFavicon` takes it. Null lets the server choose. */
            icon: string | null;
            /** @description May be empty. */
            category: string;
            description: string;
            /** @description Where a click leads. Absent means that it follows from the alias. */
            url?: string;
            favorite: boolean;
            widget_config?: components["schemas"]["WidgetConfig"];
        };
        /** @description What is written down about requests, and where. There is a `path`, or `stdout` is true, or both. */
        RequestLoggerConfig: {
            /** @description The file that is written to. */
            path?: string;
            /** @description Whether the log of the server has it too. */
            stdout: boolean;
            /** @description What is kept when the file is cleaned up. Null means everything. */
            retention: components["schemas"]["LogRetention"] | null;
            /** @description How often the file is cleaned up. */
            rotate_interval?: components["schemas"]["Nanoseconds"];
            format: components["schemas"]["AccessLogFormat"];
            filters: components["schemas"]["Filters"];
            fields: components["schemas"]["Fields"];
        };
        /** @description Puts a container to sleep when nobody uses it, and wakes it by the next request. */
        IdlewatcherConfig: {
            proxmox?: components["schemas"]["IdlewatcherProxmox"];
            docker?: components["schemas"]["IdlewatcherDocker"];
            /** @description How long nobody may use it before it is stopped. 0 means never; a negative span that it sleeps and wakes only with what depends on it. */
            idle_timeout: components["schemas"]["Nanoseconds"];
            /** @description How long waking may take. */
            wake_timeout: components["schemas"]["Nanoseconds"];
            /** @description How long stopping may take. */
            stop_timeout: components["schemas"]["Nanoseconds"];
            stop_method: components["schemas"]["ContainerStopMethod"];
            /**
             * @description The signal that asks the container to stop.
             * @example SIGTERM
             */
            stop_signal?: string;
            /** @description The only path that wakes the container. Absent means that all paths do. */
            start_endpoint?: string;
            /** @description The containers that have to be awake before this one. */
            depends_on?: string[];
            /** @description Let the first request wait instead of showing a page. */
            no_loading_page?: boolean;
        };
        /** @description A container as a source of routes. */
        Container: {
            docker_cfg: components["schemas"]["DockerProvider"];
            image: components["schemas"]["ContainerImage"];
            container_name: string;
            container_id: string;
            state: components["schemas"]["ContainerState"];
            /** @description The agent that the container is reached through. Null without one. */
            agent: components["schemas"]["Agent"] | null;
            labels: {
                [key: string]: string;
            };
            /** @description How it is put to sleep and woken. Null when it is not. */
            idlewatcher_config: components["schemas"]["IdlewatcherConfig"] | null;
            /** @description Places inside of the container, by what is mounted there. */
            mounts?: {
                [key: string]: string;
            };
            /** @description The network that it is reached through. */
            network?: string;
            /** @description The ports that are open on the host. */
            public_ports: components["schemas"]["PortMapping"];
            /** @description The ports that are open inside of its network only. */
            private_ports: components["schemas"]["PortMapping"];
            /** @description Where the public ports are. */
            public_hostname: string;
            /** @description Where the private ports are. */
            private_hostname: string;
            /** @description The aliases of its routes. */
            aliases: string[];
            /** @description Whether its labels say that it is not to be routed. */
            is_excluded: boolean;
            /** @description Whether its labels say that it is to be routed. */
            is_explicit: boolean;
            /** @description Whether it has the network of the host. */
            is_host_network_mode: boolean;
            running: boolean;
            /** @description What is wrong with its labels. Null when nothing is. */
            errors: string | null;
        };
        /** @description Health in full, as the monitor of a route sees it. */
        HealthJSON: {
            name: string;
            config: components["schemas"]["HealthCheckConfig"];
            /** @description When the monitor was started. */
            started: components["schemas"]["UnixTime"];
            status: components["schemas"]["HealthStatus"];
            /** @description For how long the route has been healthy, in seconds. */
            uptime: number;
            /**
             * Format: int64
             * @description How long the last check took, in milliseconds.
             */
            latency: number;
            /** @description When the route was healthy for the last time. */
            lastSeen: components["schemas"]["UnixTime"];
            /** @description What the last check had to say; empty when all is well. */
            detail: string;
            /** @description What is checked. */
            url: string;
            /** @description Present for load balancers only. */
            extra?: components["schemas"]["HealthExtra"];
        };
        /** @description The request that the rules are tried on. */
        MockRequest: {
            /** @default GET */
            method?: string;
            /** @default / */
            path?: string;
            /** @default localhost */
            host?: string;
            /** @description Values by the name of the header. */
            headers?: {
                [key: string]: string[];
            };
            /** @description Values by the name of the parameter. */
            query?: {
                [key: string]: string[];
            };
            cookies?: components["schemas"]["MockCookie"][];
            body?: string;
            /**
             * @description Where the request comes from.
             * @default 127.0.0.1
             */
            remoteIP?: string;
        };
        /** @description What the upstream answers, if it is asked. */
        MockResponse: {
            /**
             * Format: int32
             * @default 200
             */
            statusCode?: number;
            /** @description Values by the name of the header. A body without a `Content-Type` is `text/plain`. */
            headers?: {
                [key: string]: string[];
            };
            body?: string;
        };
        ParsedRule: {
            name: string;
            on: string;
            do: string;
            /** @description Why the rule cannot be understood. Such a rule is not run. */
            validationError?: components["schemas"]["StructuredError"];
            /** @description Whether the rule is about the response, so that it runs after the upstream. */
            isResponseRule: boolean;
        };
        /** @description The request as the upstream saw it, or as it was when a rule answered. */
        FinalRequest: {
            method: string;
            path: string;
            host: string;
            /** @description Values by the name of the header. May be null when there are none. */
            headers: {
                [key: string]: string[];
            } | null;
            /** @description Values by the name of the parameter. May be null when there are none. */
            query: {
                [key: string]: string[];
            } | null;
            body: string;
        };
        FinalResponse: {
            /** Format: int32 */
            statusCode: number;
            /** @description Values by the name of the header. */
            headers: {
                [key: string]: string[];
            };
            body: string;
        };
        /** @enum {string} */
        ContainerState: "created" | "running" | "paused" | "restarting" | "removing" | "exited" | "dead";
        /** @description How many containers a host has. */
        ContainerStats: {
            /**
             * Format: int64
             * @description All of them, whatever their state.
             */
            total: number;
            /** Format: int64 */
            running: number;
            /** Format: int64 */
            paused: number;
            /** Format: int64 */
            stopped: number;
        };
        /** @description Processes and threads. */
        PidsStats: {
            current?: number;
            /** @description How many are allowed. No limit is a number beyond what JavaScript counts exactly. */
            limit?: number;
        };
        /** @description Traffic with block devices. On systems with cgroup 2 only the first list is there. */
        BlkioStats: {
            io_service_bytes_recursive: components["schemas"]["BlkioEntries"];
            io_serviced_recursive: components["schemas"]["BlkioEntries"];
            io_queue_recursive: components["schemas"]["BlkioEntries"];
            io_service_time_recursive: components["schemas"]["BlkioEntries"];
            io_wait_time_recursive: components["schemas"]["BlkioEntries"];
            io_merged_recursive: components["schemas"]["BlkioEntries"];
            io_time_recursive: components["schemas"]["BlkioEntries"];
            sectors_recursive: components["schemas"]["BlkioEntries"];
        };
        /** @description Windows only. */
        StorageStats: {
            /** Format: int64 */
            read_count_normalized?: number;
            /** Format: int64 */
            read_size_bytes?: number;
            /** Format: int64 */
            write_count_normalized?: number;
            /** Format: int64 */
            write_size_bytes?: number;
        };
        /** @description Time that was spent on processors since the container was started, in nanoseconds. */
        CPUStats: {
            cpu_usage: components["schemas"]["CPUUsage"];
            /**
             * Format: int64
             * @description What the whole host has spent.
             */
            system_cpu_usage?: number;
            /** Format: int32 */
            online_cpus?: number;
            throttling_data?: components["schemas"]["ThrottlingData"];
        };
        /** @description Memory in bytes. The members with `commit` and `private` are for Windows. */
        MemoryStats: {
            /** Format: int64 */
            usage?: number;
            /** Format: int64 */
            max_usage?: number;
            /**
             * Format: int64
             * @description How often memory was refused.
             */
            failcnt?: number;
            /** Format: int64 */
            limit?: number;
            /** Format: int64 */
            commitbytes?: number;
            /** Format: int64 */
            commitpeakbytes?: number;
            /** Format: int64 */
            privateworkingset?: number;
            /** @description What the kernel counts, by its own names. */
            stats?: {
                [key: string]: number;
            };
        };
        /** @description What was received and sent over an interface. */
        NetworkStats: {
            /** Format: int64 */
            rx_bytes: number;
            /** Format: int64 */
            rx_packets: number;
            /** Format: int64 */
            rx_errors: number;
            /** Format: int64 */
            rx_dropped: number;
            /** Format: int64 */
            tx_bytes: number;
            /** Format: int64 */
            tx_packets: number;
            /** Format: int64 */
            tx_errors: number;
            /** Format: int64 */
            tx_dropped: number;
            /** @description Windows only. */
            endpoint_id?: string;
            /** @description Windows only. */
            instance_id?: string;
        };
        /**
         * @description Five or fifteen minutes, an hour, a day, or thirty days.
         * @enum {string}
         */
        MetricsPeriod: "5m" | "15m" | "1h" | "1d" | "1mo";
        /**
         * @description What each row of a `SystemInfoAggregate` has beside its `timestamp`:
         *
         *     - `cpu_average`: `cpu_average`, in percent
         *     - `memory_usage`: `memory_usage`, in bytes
         *     - `memory_usage_percent`: `memory_usage_percent`
         *     - `disks_read_speed`, `disks_write_speed`: bytes per second, by device
         *     - `disks_iops`: operations per second, by device
         *     - `disk_usage`: used bytes, by partition
         *     - `network_speed`: `upload` and `download`, in bytes per second
         *     - `network_transfer`: `upload` and `download`, in bytes since the machine was started
         *     - `sensor_temperature`: the temperature, by sensor
         * @enum {string}
         */
        SystemInfoAggregateMode: "cpu_average" | "memory_usage" | "memory_usage_percent" | "disks_read_speed" | "disks_write_speed" | "disks_iops" | "disk_usage" | "network_speed" | "network_transfer" | "sensor_temperature";
        /** @description The load of one machine, as a sample or as figures over a `period`. */
        SystemInfoReading: components["schemas"]["SystemInfo"] | components["schemas"]["SystemInfoAggregate"];
        UptimeAggregate: {
            /**
             * Format: int64
             * @description How many routes there are on all pages together.
             */
            total: number;
            data: components["schemas"]["RouteUptimeAggregate"][];
        };
        RouteStatusesByAlias: {
            /** @description By alias. */
            statuses: {
                [key: string]: components["schemas"]["HealthInfoWithoutDetail"];
            };
            /** @description When the sample was taken. */
            timestamp: components["schemas"]["UnixTime"];
        };
        /** @description An item as it stands on the page. */
        HomepageItem: components["schemas"]["HomepageItemConfig"] & {
            /**
             * Format: int64
             * @description Its place within its category.
             */
            sort_order: number;
            /**
             * Format: int64
             * @description Its place within Favorites.
             */
            fav_sort_order: number;
            /**
             * Format: int64
             * @description Its place within All.
             */
            all_sort_order: number;
            /** Format: int64 */
            clicks: number;
            /** @description The figures, if it has a widget. */
            widgets?: components["schemas"]["HomepageWidget"][];
            alias: string;
            /** @description The short name of the provider of the route. */
            provider: string;
            /** @description Where the route itself leads. */
            origin_url: string;
            /** @description The container behind the route. For routes from Docker. */
            container_id?: string;
        };
        /** @enum {string} */
        FileType: "config" | "provider" | "middleware";
        /** @enum {string} */
        ContainerRuntime: "docker" | "podman";
        /** @description A certificate and its key, each in PEM, encrypted by the server for itself and written in base64. Pass it on as it is. */
        PEMPairResponse: {
            cert: string;
            key: string;
        };
        /** @description Routes by health. One that is starting counts as unknown. */
        RouteStats: {
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            healthy: number;
            /** Format: int32 */
            unhealthy: number;
            /** Format: int32 */
            napping: number;
            /** Format: int32 */
            error: number;
            /** Format: int32 */
            unknown: number;
        };
        ProviderStats: {
            /**
             * Format: int32
             * @description How many routes the provider has.
             */
            total: number;
            reverse_proxies: components["schemas"]["RouteStats"];
            streams: components["schemas"]["RouteStats"];
            type: components["schemas"]["ProviderType"];
        };
        /**
         * @description How requests are shared out. An empty text stands for the default.
         * @enum {string}
         */
        LoadBalancerMode: "" | "roundrobin" | "leastconn" | "iphash";
        /** @description Where figures come from that the item shows. */
        WidgetConfig: {
            /** @enum {string} */
            provider: "qbittorrent";
            /** @description How to reach the provider. */
            config: {
                [key: string]: unknown;
            };
        };
        LogRetention: {
            /**
             * Format: int64
             * @description Keep what is not older than so many days.
             */
            days?: number;
            /**
             * Format: int64
             * @description Keep the last so many lines.
             */
            last?: number;
            /**
             * Format: int64
             * @description Keep the last so many bytes.
             */
            keep_size?: number;
        };
        /** @enum {string} */
        AccessLogFormat: "common" | "combined" | "json";
        /** @description Which requests are written down. Without any filter, all of them. */
        Filters: {
            status_codes?: components["schemas"]["StatusCodeFilter"];
            /** @description By the method, such as `GET`. */
            method?: components["schemas"]["TextFilter"];
            /** @description By the host that the request is for, such as `photos.garden.example`. */
            host?: components["schemas"]["TextFilter"];
            headers?: components["schemas"]["HeaderFilter"];
            /** @description By the network that the request comes from, such as `192.0.2.0/24`. */
            cidr?: components["schemas"]["TextFilter"];
        };
        /** @description What of a request is written down. */
        Fields: {
            headers?: components["schemas"]["FieldConfig"];
            query?: components["schemas"]["FieldConfig"];
            cookies?: components["schemas"]["FieldConfig"];
        };
        /** @description An LXC container on a Proxmox VE node. */
        IdlewatcherProxmox: {
            node: string;
            /** Format: int64 */
            vmid: number;
        };
        /** @description A Docker container. */
        IdlewatcherDocker: {
            docker_cfg: components["schemas"]["DockerProvider"];
            container_id: string;
            container_name: string;
        };
        /** @enum {string} */
        ContainerStopMethod: "pause" | "stop" | "kill";
        /**
         * @description A Docker host. Where it is part of a route, as everywhere in this contract, it is its URL alone.
         * @example unix:///var/run/docker.sock
         */
        DockerProvider: string | components["schemas"]["DockerProviderConfig"];
        ContainerImage: {
            author?: string;
            name: string;
            tag?: string;
            sha256?: string;
            /** @description What the image says about its version. */
            version?: string;
        };
        /** @description Ports by their number. */
        PortMapping: {
            [key: string]: components["schemas"]["DockerPort"];
        };
        /** @description How a load balancer is set up, and the health of the routes behind it. */
        HealthExtra: {
            config: components["schemas"]["LoadBalancerConfig"];
            /** @description What is known about each route behind it, by name. */
            pool: {
                [key: string]: unknown;
            };
        };
        MockCookie: {
            name: string;
            value: string;
        };
        /** @description One entry for each device and operation. */
        BlkioEntries: components["schemas"]["BlkioEntry"][] | null;
        CPUUsage: {
            /** Format: int64 */
            total_usage: number;
            /** @description For each processor. Not on systems with cgroup 2. */
            percpu_usage?: number[];
            /** Format: int64 */
            usage_in_kernelmode: number;
            /** Format: int64 */
            usage_in_usermode: number;
        };
        ThrottlingData: {
            /** Format: int64 */
            periods?: number;
            /** Format: int64 */
            throttled_periods?: number;
            /** Format: int64 */
            throttled_time?: number;
        };
        /** @description A sample. The installation can leave out parts of it, which are then null, or zero where null is not allowed. */
        SystemInfo: {
            timestamp: components["schemas"]["UnixTime"];
            /** @description The use of all processors together, in percent. */
            cpu_average: number | null;
            memory: components["schemas"]["MemoryStat"];
            /** @description By partition. */
            disks: {
                [key: string]: components["schemas"]["DiskUsage"];
            } | null;
            /** @description By device. */
            disks_io: {
                [key: string]: components["schemas"]["DiskIO"];
            } | null;
            network: components["schemas"]["NetworkIO"];
            sensors: components["schemas"]["Sensor"][] | null;
        };
        /** @description Figures over a period, the oldest first. Samples without a reading are left out. */
        SystemInfoAggregate: {
            /**
             * Format: int64
             * @description How many rows there are.
             */
            total: number;
            data: components["schemas"]["SystemInfoRow"][];
        };
        /** @description A route over a period. The three shares are parts of the samples in which its health was known; they are all zero when it never was. */
        RouteUptimeAggregate: {
            alias: string;
            /** @description The share of samples with the status `healthy`. */
            uptime: number;
            /** @description The share with `unhealthy` or `error`. */
            downtime: number;
            /** @description The share with `napping` or `starting`. */
            idle: number;
            /** @description How long checks took on the average, in milliseconds. */
            avg_latency: number;
            current_status: components["schemas"]["HealthStatus"];
            /** @description The samples, the oldest first. */
            statuses: components["schemas"]["RouteStatus"][];
        };
        /** @description Health in short. Both spans are nanoseconds here, as opposed to those of `HealthJSON`. */
        HealthInfoWithoutDetail: {
            status: components["schemas"]["HealthStatus"];
            /** @description For how long the route has been healthy. */
            uptime: components["schemas"]["Nanoseconds"];
            /** @description How long the last check took. */
            latency: components["schemas"]["Nanoseconds"];
        };
        HomepageWidget: {
            label: string;
            value: string;
        };
        /** @enum {string} */
        ProviderType: "docker" | "file" | "agent";
        /** @description By the status of the answer. */
        StatusCodeFilter: components["schemas"]["LogFilter"] & {
            values: components["schemas"]["StatusCodeRange"][];
        };
        /** @description By a text of the request; which one depends on the place of the filter. */
        TextFilter: components["schemas"]["LogFilter"] & {
            values: string[];
        };
        /** @description By headers of the request. */
        HeaderFilter: components["schemas"]["LogFilter"] & {
            values: components["schemas"]["LogHeader"][];
        };
        FieldConfig: {
            /** @description For all that `config` does not name. */
            default: components["schemas"]["FieldMode"];
            /** @description For single ones, by name. */
            config?: {
                [key: string]: components["schemas"]["FieldMode"];
            };
        };
        /** @description The long form of a Docker host, as configuration files may have it. */
        DockerProviderConfig: {
            /** @example tcp://192.0.2.40:2376 */
            url?: string;
            tls?: components["schemas"]["DockerTLSConfig"];
        };
        DockerPort: {
            /** @description The address of the host that the port is open at. */
            IP?: string;
            /**
             * Format: int32
             * @description The port inside of the container.
             */
            PrivatePort: number;
            /**
             * Format: int32
             * @description The port of the host.
             */
            PublicPort?: number;
            /** @enum {string} */
            Type: "tcp" | "udp" | "sctp";
        };
        BlkioEntry: {
            /** Format: int64 */
            major: number;
            /** Format: int64 */
            minor: number;
            /** @example read */
            op: string;
            /** Format: int64 */
            value: number;
        };
        /** @description Memory in bytes. */
        MemoryStat: {
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            available: number;
            /** Format: int64 */
            used: number;
            used_percent: number;
        };
        /** @description A partition; sizes in bytes. */
        DiskUsage: {
            /** @description Where it is mounted. */
            path: string;
            /**
             * @description The kind of file system.
             * @example ext4
             */
            fstype: string;
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            free: number;
            /** Format: int64 */
            used: number;
            used_percent: number;
        };
        /** @description Traffic with a device. Bytes and counts since the machine was started, `iops` and speeds (bytes per second) at present. */
        DiskIO: {
            name: string;
            /** Format: int64 */
            read_bytes: number;
            /** Format: int64 */
            write_bytes: number;
            /** Format: int64 */
            read_count: number;
            /** Format: int64 */
            write_count: number;
            /** Format: int64 */
            iops: number;
            read_speed: number;
            write_speed: number;
        };
        /** @description Traffic over all interfaces. Bytes since the machine was started, speeds (bytes per second) at present. */
        NetworkIO: {
            /** Format: int64 */
            bytes_sent: number;
            /** Format: int64 */
            bytes_recv: number;
            upload_speed: number;
            download_speed: number;
        };
        /** @description Temperatures in degrees Celsius. */
        Sensor: {
            name: string;
            temperature: number;
            /** @description Above this it is too warm. */
            high: number;
            /** @description Above this it takes harm. */
            critical: number;
        };
        /** @description What a sample was reduced to, as `SystemInfoAggregateMode` says. */
        SystemInfoRow: {
            timestamp: components["schemas"]["UnixTime"];
            [key: string]: number | components["schemas"]["UnixTime"];
        };
        RouteStatus: {
            status: components["schemas"]["HealthStatus"];
            /**
             * Format: int32
             * @description How long the check took, in milliseconds.
             */
            latency: number;
            timestamp: components["schemas"]["UnixTime"];
        };
        /** @description Values to look for in a request. Servers before this contract wrote the names of its members, and those of `LogHeader`, with a capital. */
        LogFilter: {
            /** @description Whether requests with one of the values are left out, instead of being the only ones. */
            negative: boolean;
            /** @description Of a type that depends on the filter. */
            values: unknown[];
        };
        /** @description Statuses from `start` to `end`, both included. */
        StatusCodeRange: {
            /** Format: int32 */
            start: number;
            /** Format: int32 */
            end: number;
        };
        LogHeader: {
            key: string;
            value: string;
        };
        /**
         * @description Write it down, leave it out, or write that it was there without what it was.
         * @enum {string}
         */
        FieldMode: "keep" | "drop" | "redact";
        DockerTLSConfig: {
            /** @description The file with the certificates that the host is trusted by. */
            ca_file: string;
            /** @description The file with the certificate that is shown to the host. */
            cert_file?: string;
            /** @description The file with the key of that certificate. */
            key_file?: string;
        };
    };
    responses: {
        /** @description The upgrade is accepted. What follows are WebSocket messages, as `x-websocket` says. */
        SwitchingProtocols: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No valid session, and the request looks like a browser that opens a page. The login page is where to go. */
        LoginRedirect: {
            headers: {
                Location: components["headers"]["Redirect"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No valid session. `error` says what is wrong with it, in words that may change. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The upgrade was asked for by a page of another host. A plain request is never refused so. */
        OriginRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description Something went wrong inside of the server. The cause is in its log. After an upgrade nothing is answered; the connection is closed. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The session is made; the start page is where to go. */
        OidcLoggedIn: {
            headers: {
                /**
                 * @description Where to go next.
                 * @example /
                 */
                Location: string;
                /**
                 * @description The session. A second header of this name carries the cookie that renews it.
                 * @example godoxy_oauth_token_92mK1deL=sample.id.token; Path=/; Domain=.garden.example; Max-Age=3600; HttpOnly; Secure; SameSite=Lax
                 */
                "Set-Cookie": string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The cookies are gone. The start page is where to go, or with OpenID Connect the page of the provider where its own session ends, if it has one. */
        LoggedOut: {
            headers: {
                /**
                 * @description Where to go next.
                 * @example /
                 */
                Location: string;
                /**
                 * @description The cookie of the session, empty and expired.
                 * @example godoxy_token=; Path=/; Domain=.garden.example; Max-Age=0; HttpOnly; Secure; SameSite=Lax
                 */
                "Set-Cookie": string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description No route has made a container of this id known. */
        ContainerNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body names no container, or cannot be read. */
        NoContainerNamed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description It is set, and kept across restarts. */
        Saved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SuccessResponse"];
            };
        };
        /** @description The body cannot be read, or a member of it is of the wrong type. Nothing is set. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Type or name are missing or no good, or the name leads out of the folder. */
        FileNotNamed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The file is written. */
        FileWritten: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SuccessResponse"];
            };
        };
        /** @description Type or name are missing or no good, the name leads out of the folder, or the content does not stand the test. Nothing was written. */
        FileRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The file could not be written. */
        FileNotWritten: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description What the OpenID Connect provider gives in exchange for a token.
         * @example 5f2b9c0e7d
         */
        Code: string;
        /**
         * @description What `login` gave to the provider; it has to be the value of the state cookie.
         * @example c2FtcGxlLXN0YXRl
         */
        State: string;
        /**
         * @description The full id of the container. One that no route has made known is 404, whatever its form.
         * @example 84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b
         */
        ContainerId: string;
        /**
         * @description How far to look back. Without it, only the latest sample counts.
         * @example 1h
         */
        Period: components["schemas"]["MetricsPeriod"];
        /**
         * @description The figure to reduce each sample of a period to. Needed with `period`, ignored without.
         * @example cpu_average
         */
        Aggregate: components["schemas"]["SystemInfoAggregateMode"];
        /**
         * @description How long to wait between two messages of a stream: a number and a unit, such as `5s` or `1m30s`. At least one second, which is also the default. A plain answer ignores it.
         * @example 5s
         */
        Interval: string;
        /**
         * @description What the file is for.
         * @example provider
         */
        Type: components["schemas"]["FileType"];
        /**
         * @description The name of the file, below the folder of its type. One that leads out of it is refused with 400.
         * @example home.yml
         */
        FileName: string;
    };
    requestBodies: {
        /** @description The new content of the file, sent as it is. Its `Content-Type` does not matter. */
        File: {
            content: {
                "application/godoxy+yaml": string;
                "text/plain": string;
            };
        };
    };
    headers: {
        /**
         * @description Where to go instead.
         * @example /login
         */
        Redirect: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            /** @description The health of every route. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthMap"];
                };
            };
            302: components["responses"]["LoginRedirect"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    getStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatsResponse"];
                };
            };
            302: components["responses"]["LoginRedirect"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    getFavicon: {
        parameters: {
            query?: {
                /** @description An absolute `http` or `https` URL, or an icon of a catalogue: `@selfhst/` or `@walkxcode/`, a reference, perhaps with `-light` or `-dark`, and one of `.svg`, `.png` and `.webp`. What is relative to a route (a path, or `@target/`) is refused here. */
                url?: string;
                /**
                 * @description The alias of an HTTP route.
                 * @example photos
                 */
                alias?: string;
                /**
                 * @description Which variant of a catalogue icon to take; other icons have none. A route whose icon lacks the variant gets the plain one.
                 * @example dark
                 */
                variant?: components["schemas"]["IconVariant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the icon. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/x-icon": unknown;
                    "image/png": unknown;
                    "image/webp": unknown;
                    "image/*": unknown;
                };
            };
            302: components["responses"]["LoginRedirect"];
            /** @description There is neither a usable `url` nor an `alias`, or the catalogue has no such icon. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no HTTP route with this alias, or no icon was found for it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
            /** @description The site that has the icon did not answer in time, or could not be reached. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The site that has the icon answered with a failure; this is its status. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listIcons: {
        parameters: {
            query?: {
                /**
                 * @description What to look for. Without it, nothing is found.
                 * @example photo
                 */
                keyword?: string;
                /**
                 * @description How many icons to answer at most. 0 stands for the default. A negative number is refused, where servers before this contract answered 500.
                 * @example 2
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The icons that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IconMetaSearch"][];
                };
            };
            302: components["responses"]["LoginRedirect"];
            /** @description The limit is negative or no integer. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    reloadConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new configuration is in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    checkAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is valid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no valid session, and the request looks like a browser that opens a page. The login page, or the page of the OpenID Connect provider, is where to go. */
            302: {
                headers: {
                    Location: components["headers"]["Redirect"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no valid session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server is not ready to judge sessions yet. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to log in. */
            302: {
                headers: {
                    Location: components["headers"]["Redirect"];
                    /**
                     * @description The state of the login, with OpenID Connect.
                     * @example godoxy_oidc_state_92mK1deL=c2FtcGxlLXN0YXRl; Path=/; Domain=.garden.example; Max-Age=300; HttpOnly; Secure; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description With OpenID Connect, only a client that accepts `text/html` can be sent to the provider. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Too many logins are being started. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    oidcCallback: {
        parameters: {
            query?: {
                /**
                 * @description What the OpenID Connect provider gives in exchange for a token.
                 * @example 5f2b9c0e7d
                 */
                code?: components["parameters"]["Code"];
                /**
                 * @description What `login` gave to the provider; it has to be the value of the state cookie.
                 * @example c2FtcGxlLXN0YXRl
                 */
                state?: components["parameters"]["State"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["OidcLoggedIn"];
            /** @description The state is missing or not the one that the login began with. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "text/plain": string;
                };
            };
            /** @description The provider gave no usable token. The exchange, the token itself or its claims failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    authCallback: {
        parameters: {
            query?: {
                /**
                 * @description What the OpenID Connect provider gives in exchange for a token.
                 * @example 5f2b9c0e7d
                 */
                code?: components["parameters"]["Code"];
                /**
                 * @description What `login` gave to the provider; it has to be the value of the state cookie.
                 * @example c2FtcGxlLXN0YXRl
                 */
                state?: components["parameters"]["State"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account. Needed with a password, ignored with OpenID Connect. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserPassAuthCallbackRequest"];
            };
        };
        responses: {
            /** @description The password is right. */
            200: {
                headers: {
                    /**
                     * @description The session.
                     * @example godoxy_token=sample.session.token; Path=/; Domain=.garden.example; Max-Age=86400; HttpOnly; Secure; SameSite=Lax
                     */
                    "Set-Cookie": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            302: components["responses"]["OidcLoggedIn"];
            /** @description The body is no account, or name and password do not belong together. With OpenID Connect, `state` is missing or not the one that the login began with; that is told by a page. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The session could not be made. With OpenID Connect, the provider did not give a usable token; that is told by a page. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
        };
    };
    logoutGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoggedOut"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoggedOut"];
        };
    };
    listRoutes: {
        parameters: {
            query?: {
                /**
                 * @description The short name of a provider, to list its routes only. An unknown one has none.
                 * @example home
                 */
                provider?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            /** @description The routes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Route"][];
                };
            };
            302: components["responses"]["LoginRedirect"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    getRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The alias of the route.
                 * @example photos
                 */
                which: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The route. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Route"];
                };
            };
            302: components["responses"]["LoginRedirect"];
            401: components["responses"]["Unauthorized"];
            /** @description No route has this alias. Servers before this contract answered with a bare `null`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    listRouteProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            /** @description The providers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteProvider"][];
                };
            };
            302: components["responses"]["LoginRedirect"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    listRoutesByProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The routes of each provider, by its short name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutesByProvider"];
                };
            };
            302: components["responses"]["LoginRedirect"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    runRulePlayground: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaygroundRequest"];
            };
        };
        responses: {
            /** @description What happened, or would have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaygroundResponse"];
                };
            };
            /** @description There are no rules, or the body cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    getContainer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The full id of the container. One that no route has made known is 404, whatever its form.
                 * @example 84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b
                 */
                id: components["parameters"]["ContainerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The container. Its name is as Docker has it, with a slash in front. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerResponse"];
                };
            };
            302: components["responses"]["LoginRedirect"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ContainerNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listContainers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            /** @description The containers of all hosts that answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerResponse"][];
                };
            };
            302: components["responses"]["LoginRedirect"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    getDockerInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            /** @description The hosts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerInfo"][];
                };
            };
            302: components["responses"]["LoginRedirect"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    streamContainerLogs: {
        parameters: {
            query?: {
                /**
                 * @description Whether what the container writes to its output is part of the stream.
                 * @example true
                 */
                stdout?: boolean;
                /**
                 * @description The same for its error output.
                 * @example false
                 */
                stderr?: boolean;
                /**
                 * @description Leave out what is older. As Docker has it: a time of RFC 3339, seconds since 1970, or a span before now such as `10m`.
                 * @example 2026-01-24T12:00:00Z
                 */
                from?: string;
                /**
                 * @description Leave out what is newer, in the same forms.
                 * @example 2026-01-24T13:00:00Z
                 */
                to?: string;
                /**
                 * @description Reserved for the levels to show. At present any value only makes Docker add the details it has on a line.
                 * @example info
                 */
                levels?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The full id of the container. One that no route has made known is 404, whatever its form.
                 * @example 84a6dae49cf0481203aa97872cc3301b73c406b8ac099ee36d2f849365cec06b
                 */
                id: components["parameters"]["ContainerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            302: components["responses"]["LoginRedirect"];
            /** @description A parameter of the query cannot be used, or the request is no upgrade to a WebSocket. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description No route has made a container of this id known. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    getContainerStats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The full id of the container, or the alias of a route that leads to it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            /** @description A sample. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerStatsResponse"];
                };
            };
            302: components["responses"]["LoginRedirect"];
            /** @description There is a route of this alias, but no container behind it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description There is neither a container of this id nor a route of this alias. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    startContainer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRequest"];
            };
        };
        responses: {
            /** @description The container runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            400: components["responses"]["NoContainerNamed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ContainerNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    stopContainer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopRequest"];
            };
        };
        responses: {
            /** @description The container has stopped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            400: components["responses"]["NoContainerNamed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ContainerNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    restartContainer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestartRequest"];
            };
        };
        responses: {
            /** @description The container runs again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            400: components["responses"]["NoContainerNamed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ContainerNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getCertInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertInfo"][];
                };
            };
            302: components["responses"]["LoginRedirect"];
            401: components["responses"]["Unauthorized"];
            /** @description The server does not obtain certificates, or has none yet. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    renewCert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            302: components["responses"]["LoginRedirect"];
            /** @description The request is no upgrade to a WebSocket. Nothing is renewed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description The server does not obtain certificates. That is said before the upgrade. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    getSystemInfo: {
        parameters: {
            query?: {
                /**
                 * @description The address of an agent, with its port. Looked at first.
                 * @example 192.0.2.40:8890
                 */
                agent_addr?: string;
                /**
                 * @description The name of an agent.
                 * @example shed
                 */
                agent_name?: string;
                /**
                 * @description How far to look back. Without it, only the latest sample counts.
                 * @example 1h
                 */
                period?: components["parameters"]["Period"];
                /**
                 * @description The figure to reduce each sample of a period to. Needed with `period`, ignored without.
                 * @example cpu_average
                 */
                aggregate?: components["parameters"]["Aggregate"];
                /**
                 * @description How long to wait between two messages of a stream: a number and a unit, such as `5s` or `1m30s`. At least one second, which is also the default. A plain answer ignores it.
                 * @example 5s
                 */
                interval?: components["parameters"]["Interval"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            /** @description The latest sample (null before the first one), or the figures of the period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemInfoResult"];
                };
            };
            302: components["responses"]["LoginRedirect"];
            /** @description There is no such period, or a period without a figure to reduce it to. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description There is no such agent. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    streamAllSystemInfo: {
        parameters: {
            query?: {
                /**
                 * @description How far to look back. Without it, only the latest sample counts.
                 * @example 1h
                 */
                period?: components["parameters"]["Period"];
                /**
                 * @description The figure to reduce each sample of a period to. Needed with `period`, ignored without.
                 * @example cpu_average
                 */
                aggregate?: components["parameters"]["Aggregate"];
                /**
                 * @description How long to wait between two messages of a stream: a number and a unit, such as `5s` or `1m30s`. At least one second, which is also the default. A plain answer ignores it.
                 * @example 5s
                 */
                interval?: components["parameters"]["Interval"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            302: components["responses"]["LoginRedirect"];
            /** @description The request is no upgrade to a WebSocket, or a parameter of the query cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    getUptime: {
        parameters: {
            query?: {
                /**
                 * @description How far to look back. Without it, only the latest sample counts.
                 * @example 1h
                 */
                period?: components["parameters"]["Period"];
                /**
                 * @description How many routes a page holds at most. 0 means all.
                 * @example 2
                 */
                limit?: number;
                /**
                 * @description How many routes to skip. Behind the last one comes an empty page.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Only routes whose alias has the letters of the keyword, in this order and whatever their case.
                 * @example photos
                 */
                keyword?: string;
                /**
                 * @description How long to wait between two messages of a stream: a number and a unit, such as `5s` or `1m30s`. At least one second, which is also the default. A plain answer ignores it.
                 * @example 5s
                 */
                interval?: components["parameters"]["Interval"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            /** @description The summary of one page of routes, or the latest health of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UptimeResult"];
                };
            };
            /** @description There is no sample. Rarely seen, as the server takes the first one when it starts. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            302: components["responses"]["LoginRedirect"];
            /** @description There is no such period, or a number cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    listHomepageCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names of the categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            302: components["responses"]["LoginRedirect"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    listHomepageItems: {
        parameters: {
            query?: {
                /**
                 * @description Only items whose name has these letters, in this order and whatever their case.
                 * @example wik
                 */
                search?: string;
                /**
                 * @description Only this category.
                 * @example Documents
                 */
                category?: string;
                /**
                 * @description Only items of the provider with this short name.
                 * @example home
                 */
                provider?: string;
                /**
                 * @description How to sort the items of a category. Servers before this contract did not sort at all without it.
                 * @example clicks
                 */
                sort_method?: components["schemas"]["HomepageSortMethod"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            /** @description The categories with their items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomepageCategory"][];
                };
            };
            302: components["responses"]["LoginRedirect"];
            /** @description There is no such way to sort. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    setHomepageItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomepageOverrideItemParams"];
            };
        };
        responses: {
            200: components["responses"]["Saved"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    setHomepageItemsBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomepageOverrideItemsBatchParams"];
            };
        };
        responses: {
            200: components["responses"]["Saved"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    setHomepageItemVisible: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomepageOverrideItemVisibleParams"];
            };
        };
        responses: {
            200: components["responses"]["Saved"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    setHomepageItemFavorite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomepageOverrideItemFavoriteParams"];
            };
        };
        responses: {
            200: components["responses"]["Saved"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    setHomepageItemSortOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomepageOverrideItemSortOrderParams"];
            };
        };
        responses: {
            200: components["responses"]["Saved"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    setHomepageItemAllSortOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomepageOverrideItemAllSortOrderParams"];
            };
        };
        responses: {
            200: components["responses"]["Saved"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    setHomepageItemFavSortOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomepageOverrideItemFavSortOrderParams"];
            };
        };
        responses: {
            200: components["responses"]["Saved"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    setHomepageCategoryOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HomepageOverrideCategoryOrderParams"];
            };
        };
        responses: {
            200: components["responses"]["Saved"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    clickHomepageItem: {
        parameters: {
            query: {
                /**
                 * @description The alias of the route.
                 * @example wiki
                 */
                which: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Saved"];
            /** @description No alias is given. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    listFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names of the files, by their type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFilesResponse"];
                };
            };
            302: components["responses"]["LoginRedirect"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    getFileContent: {
        parameters: {
            query: {
                /**
                 * @description What the file is for.
                 * @example provider
                 */
                type: components["parameters"]["Type"];
                /**
                 * @description The name of the file, below the folder of its type. One that leads out of it is refused with 400.
                 * @example home.yml
                 */
                filename: components["parameters"]["FileName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, byte by byte. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/godoxy+yaml": string;
                };
            };
            302: components["responses"]["LoginRedirect"];
            400: components["responses"]["FileNotNamed"];
            401: components["responses"]["Unauthorized"];
            /** @description The file does not exist or cannot be read. The two are not told apart. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    setFileContent: {
        parameters: {
            query: {
                /**
                 * @description What the file is for.
                 * @example provider
                 */
                type: components["parameters"]["Type"];
                /**
                 * @description The name of the file, below the folder of its type. One that leads out of it is refused with 400.
                 * @example home.yml
                 */
                filename: components["parameters"]["FileName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["File"];
        responses: {
            200: components["responses"]["FileWritten"];
            400: components["responses"]["FileRefused"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["FileNotWritten"];
        };
    };
    setFileContentPost: {
        parameters: {
            query: {
                /**
                 * @description What the file is for.
                 * @example provider
                 */
                type: components["parameters"]["Type"];
                /**
                 * @description The name of the file, below the folder of its type. One that leads out of it is refused with 400.
                 * @example home.yml
                 */
                filename: components["parameters"]["FileName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["File"];
        responses: {
            200: components["responses"]["FileWritten"];
            400: components["responses"]["FileRefused"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["FileNotWritten"];
        };
    };
    validateFile: {
        parameters: {
            query: {
                /**
                 * @description What the file is for.
                 * @example provider
                 */
                type: components["parameters"]["Type"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/godoxy+yaml": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description Nothing is wrong with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            /** @description The type is missing or none of the three. Servers before this contract took an unknown one for `provider`. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description What is wrong with it. */
            417: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StructuredError"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    listAgents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            /** @description The agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"][];
                };
            };
            302: components["responses"]["LoginRedirect"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            500: components["responses"]["InternalError"];
        };
    };
    createAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgentRequest"];
            };
        };
        responses: {
            /** @description How to start the agent, and what to verify it with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAgentResponse"];
                };
            };
            /** @description A member is missing or breaks a rule. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description An agent of this host and port is known already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    verifyAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyNewAgentRequest"];
            };
        };
        responses: {
            /** @description The agent is taken in. The message tells how many routes it brought. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            /**
             * @description One of these:
             *
             *     - a member is missing or breaks a rule
             *     - `host` has a `/`, a `\` or `..` in it (servers before this contract answered 500)
             *     - `ca` or `client` was not made by this server, or before its key was renewed
             *     - the agent is known already, which is not 409 here
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    streamLxcServiceJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the Proxmox VE node.
                 * @example attic
                 */
                node: string;
                /**
                 * @description The number of the container on that node.
                 * @example 112
                 */
                vmid: number;
                /**
                 * @description The unit whose journal to follow.
                 * @example mosquitto
                 */
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            101: components["responses"]["SwitchingProtocols"];
            302: components["responses"]["LoginRedirect"];
            /** @description The number of the container is none, or the request is no upgrade to a WebSocket. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginRefused"];
            /** @description There is no such node. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
}
