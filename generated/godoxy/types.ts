// @generated from specs/godoxy/openapi.yaml by the types generator of specwright. Do not edit.
// To change it, change the contract and run: specwright generate
/* eslint-disable */

/**
 * How a failure is answered: a few words for programs and, where there is more to say, a text for
 * people.
 *
 * `specs/godoxy/openapi.yaml#/components/schemas/ErrorResponse`
 */
export interface ErrorResponse {
  /** What went wrong, in a few words that stay the same. */
  message: string;
  /**
   * More about it, for people: plain text, at times in several lines, where nested faults are indented
   * by two spaces and begin with `- `. Absent when there is nothing to add.
   */
  error?: string;
}

/**
 * How an operation answers that does something and has nothing to show for it.
 *
 * `specs/godoxy/openapi.yaml#/components/schemas/SuccessResponse`
 */
export interface SuccessResponse {
  /** What was done. */
  message: string;
  /** Reserved for more about it; absent at present. */
  details?: { [key: string]: unknown };
}

/**
 * A fault as a tree, for showing it beside the text that it is about. Each node is one of four:
 *
 * - a text: the fault itself, or a hint such as `Do you mean Header?`,
 * - a fault with others below it (`err`, `extras`),
 * - a fault with what it is about (`subjects`),
 * - any other object, made by a kind of fault that describes itself.
 *
 * `specs/godoxy/openapi.yaml#/components/schemas/StructuredError`
 */
export type StructuredError =
  | string
  | ErrorWithExtras
  | ErrorWithSubjects
  | { [key: string]: unknown };

/**
 * A fault that has others below it, or a list of faults without one above.
 *
 * `specs/godoxy/openapi.yaml#/components/schemas/ErrorWithExtras`
 */
export interface ErrorWithExtras {
  /** The main fault. */
  err?: StructuredError;
  /** The faults and hints that belong to it. */
  extras?: StructuredError[];
}

/**
 * A fault and the path to what it is about.
 *
 * `specs/godoxy/openapi.yaml#/components/schemas/ErrorWithSubjects`
 */
export interface ErrorWithSubjects {
  /** The outermost first, such as a route, then a member of it. */
  subjects: string[];
  err: StructuredError;
}

/**
 * A moment in seconds since 1970-01-01 UTC.
 *
 * `specs/godoxy/openapi.yaml#/components/schemas/UnixTime`
 */
export type UnixTime = number;

/**
 * A span of time in nanoseconds.
 *
 * `specs/godoxy/openapi.yaml#/components/schemas/Nanoseconds`
 */
export type Nanoseconds = number;

/**
 * Health by the alias of the route.
 *
 * `specs/godoxy/core.yaml#/components/schemas/HealthMap`
 */
export type HealthMap = { [key: string]: HealthStatus };

/** `specs/godoxy/core.yaml#/components/schemas/StatsResponse` */
export interface StatsResponse {
  proxies: ProxyStats;
  /** For how long the server has been running, in whole seconds. */
  uptime: number;
}

/**
 * For light or for dark surroundings.
 *
 * `specs/godoxy/core.yaml#/components/schemas/IconVariant`
 */
export type IconVariant = "light" | "dark";

/**
 * An icon of a catalogue, and the forms it is there in. Mind the capitals.
 *
 * `specs/godoxy/core.yaml#/components/schemas/IconMetaSearch`
 */
export interface IconMetaSearch {
  SVG: boolean;
  PNG: boolean;
  WebP: boolean;
  /** There is a variant for light surroundings. */
  Light: boolean;
  /** There is a variant for dark surroundings. */
  Dark: boolean;
  Source: IconSource;
  /** The name in the catalogue. `<Source>/<Ref>.svg` is what `getFavicon` takes as `url`. */
  Ref: string;
}

/** `specs/godoxy/auth.yaml#/components/schemas/UserPassAuthCallbackRequest` */
export interface UserPassAuthCallbackRequest {
  username: string;
  password: string;
}

/**
 * What is asked for under an alias, and where it goes.
 *
 * Most members are settings, as they stand in a file or in the labels of a container. What the
 * server finds out by itself is marked as read-only.
 *
 * `specs/godoxy/route.yaml#/components/schemas/Route`
 *
 * As received in responses.
 */
export interface Route {
  /** The name of the route, and the first part of its host name. */
  alias: string;
  scheme?: RouteScheme;
  /** Where the requests go; `localhost` unless configured. */
  host?: string;
  port: Port;
  /** The IP address to listen at. For TCP and UDP. */
  bind?: string;
  /** The folder that is served. For file servers. */
  root?: string;
  /** The folder is a single-page application. What does not exist in it is answered with `index`. */
  spa?: boolean;
  /** The file that a single-page application begins with. */
  index?: string;
  /** Accept any certificate of the upstream. */
  no_tls_verify?: boolean;
  /** How long to wait for the first line of an answer. */
  response_header_timeout?: Nanoseconds;
  /** Ask the upstream for uncompressed answers. */
  disable_compression?: boolean;
  /** The name to ask the upstream for when TLS begins. */
  ssl_server_name?: string;
  /** The file with the certificates that the upstream is trusted by. */
  ssl_trusted_certificate?: string;
  /** The file with the certificate that is shown to the upstream. */
  ssl_certificate?: string;
  /** The file with the key of that certificate. */
  ssl_certificate_key?: string;
  /** The versions of TLS that may be spoken with the upstream. */
  ssl_protocols?: string[];
  /** The paths that the route takes, perhaps with a method in front. All, unless configured. */
  path_patterns?: string[];
  /** What happens to requests and answers on their way. */
  rules?: Rule[];
  /** The file that the rules come from. */
  rule_file?: string;
  /** Absent for load balancers. */
  healthcheck?: HealthCheckConfig;
  load_balance?: LoadBalancerConfig;
  /** Options of each middleware, by its name. */
  middlewares?: { [key: string]: { [key: string]: unknown } };
  homepage: HomepageItemConfig;
  access_log?: RequestLoggerConfig;
  /** The name of the agent that the requests go through. */
  agent?: string;
  idlewatcher?: IdlewatcherConfig;
  /** The container behind the route. For routes from Docker. */
  container?: Container;
  /** The short name of the provider that the route comes from. */
  provider?: string;
  /** Where the server listens for this route. */
  lurl?: string;
  /** Where the requests go, as a URL. */
  purl?: string;
  /** The route is known but not served. */
  excluded?: boolean;
  /** Why it is not served. */
  excluded_reason?:
    | "Error"
    | "Manual exclusion"
    | "No port exposed in container"
    | "Blacklisted (backend service or database)"
    | "Buildx"
    | "YAML anchor or reference"
    | "Container renaming intermediate state";
  /** The health of the route. Absent when nobody watches it. */
  health?: HealthJSON;
}

/**
 * What is asked for under an alias, and where it goes.
 *
 * Most members are settings, as they stand in a file or in the labels of a container. What the
 * server finds out by itself is marked as read-only.
 *
 * `specs/godoxy/route.yaml#/components/schemas/Route`
 *
 * As sent in requests.
 */
export interface RouteInput {
  /** The name of the route, and the first part of its host name. */
  alias: string;
  scheme?: RouteScheme;
  /** Where the requests go; `localhost` unless configured. */
  host?: string;
  port: Port;
  /** The IP address to listen at. For TCP and UDP. */
  bind?: string;
  /** The folder that is served. For file servers. */
  root?: string;
  /** The folder is a single-page application. What does not exist in it is answered with `index`. */
  spa?: boolean;
  /** The file that a single-page application begins with. */
  index?: string;
  /** Accept any certificate of the upstream. */
  no_tls_verify?: boolean;
  /** How long to wait for the first line of an answer. */
  response_header_timeout?: Nanoseconds;
  /** Ask the upstream for uncompressed answers. */
  disable_compression?: boolean;
  /** The name to ask the upstream for when TLS begins. */
  ssl_server_name?: string;
  /** The file with the certificates that the upstream is trusted by. */
  ssl_trusted_certificate?: string;
  /** The file with the certificate that is shown to the upstream. */
  ssl_certificate?: string;
  /** The file with the key of that certificate. */
  ssl_certificate_key?: string;
  /** The versions of TLS that may be spoken with the upstream. */
  ssl_protocols?: string[];
  /** The paths that the route takes, perhaps with a method in front. All, unless configured. */
  path_patterns?: string[];
  /** What happens to requests and answers on their way. */
  rules?: Rule[];
  /** The file that the rules come from. */
  rule_file?: string;
  /** Absent for load balancers. */
  healthcheck?: HealthCheckConfig;
  load_balance?: LoadBalancerConfig;
  /** Options of each middleware, by its name. */
  middlewares?: { [key: string]: { [key: string]: unknown } };
  homepage: HomepageItemConfig;
  access_log?: RequestLoggerConfig;
  /** The name of the agent that the requests go through. */
  agent?: string;
  idlewatcher?: IdlewatcherConfig;
}

/** `specs/godoxy/route.yaml#/components/schemas/RouteProvider` */
export interface RouteProvider {
  /**
   * What routes call their `provider`: the name of a Docker host, a file name without its extension, or
   * the name of an agent. A `!` at the end marks a Docker host that yields explicitly labelled
   * containers only.
   */
  short_name: string;
  /** Unmistakable: `docker@` and the name, the file name, or the name of the agent with its address. */
  full_name: string;
}

/**
 * Routes by the short name of their provider.
 *
 * `specs/godoxy/route.yaml#/components/schemas/RoutesByProvider`
 *
 * As received in responses.
 */
export type RoutesByProvider = { [key: string]: Route[] };

/**
 * Routes by the short name of their provider.
 *
 * `specs/godoxy/route.yaml#/components/schemas/RoutesByProvider`
 *
 * As sent in requests.
 */
export type RoutesByProviderInput = { [key: string]: RouteInput[] };

/** `specs/godoxy/route.yaml#/components/schemas/PlaygroundRequest` */
export interface PlaygroundRequest {
  rules: Rule[];
  mockRequest?: MockRequest;
  mockResponse?: MockResponse;
}

/** `specs/godoxy/route.yaml#/components/schemas/PlaygroundResponse` */
export interface PlaygroundResponse {
  /** All rules, in the order they were sent. */
  parsedRules: ParsedRule[];
  /** The names of the rules whose condition fits in the end, in order. */
  matchedRules: string[];
  finalRequest: FinalRequest;
  finalResponse: FinalResponse;
  /** Why the rules could not be run to the end. */
  executionError?: StructuredError;
  /** Whether the request reached the upstream. */
  upstreamCalled: boolean;
}

/** `specs/godoxy/docker.yaml#/components/schemas/ContainerResponse` */
export interface ContainerResponse {
  /** The Docker host. */
  server: string;
  name: string;
  id: string;
  image: string;
  /** Absent when it is not known. */
  state?: ContainerState;
}

/**
 * A Docker host.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/ServerInfo`
 */
export interface ServerInfo {
  name: string;
  /** The version of Docker. */
  version: string;
  containers: ContainerStats;
  /** How many images the host has. */
  images: number;
  /** How many processors the host has. */
  n_cpu: number;
  /** How much memory the host has, for people. */
  memory: string;
}

/**
 * A sample, in the words of Docker's own API. What is there depends on the system that the container
 * runs on.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/ContainerStatsResponse`
 */
export interface ContainerStatsResponse {
  id?: string;
  name?: string;
  os_type?: string;
  /** When the sample was taken. */
  read: string;
  /** When the sample before it was taken; the year 1 when there is none. */
  preread: string;
  pids_stats?: PidsStats;
  blkio_stats?: BlkioStats;
  /** How many processors there are. Windows only; 0 elsewhere. */
  num_procs: number;
  storage_stats?: StorageStats;
  cpu_stats: CPUStats;
  /** The same, in the sample before. */
  precpu_stats: CPUStats;
  memory_stats: MemoryStats;
  /** By the name of the interface. */
  networks?: { [key: string]: NetworkStats };
}

/** `specs/godoxy/docker.yaml#/components/schemas/StartRequest` */
export interface StartRequest {
  /** The full id of the container. */
  id: string;
  /** The checkpoint to go on from. */
  checkpointID?: string;
  /** The folder of the host that the checkpoint is in, if it is not the usual one. */
  checkpointDir?: string;
}

/** `specs/godoxy/docker.yaml#/components/schemas/StopRequest` */
export interface StopRequest {
  /** The full id of the container. */
  id: string;
  /**
   * The signal that asks the container to end.
   * @default "SIGTERM"
   */
  signal?: string;
  /**
   * How many seconds it has for that. -1 means as many as it takes, 0 that it is killed at once.
   * @default 10
   */
  timeout?: number;
}

/** `specs/godoxy/docker.yaml#/components/schemas/RestartRequest` */
export interface RestartRequest {
  /** The full id of the container. */
  id: string;
  /**
   * The signal that asks the container to end.
   * @default "SIGTERM"
   */
  signal?: string;
  /**
   * How many seconds it has for that. -1 means as many as it takes, 0 that it is killed at once.
   * @default 10
   */
  timeout?: number;
}

/** `specs/godoxy/cert.yaml#/components/schemas/CertInfo` */
export interface CertInfo {
  /** The common name of what the certificate is for. */
  subject: string;
  /** The common name of who issued it. */
  issuer: string;
  /** When it starts being valid. */
  not_before: UnixTime;
  /** When it stops being valid. */
  not_after: UnixTime;
  /** The host names that it is for. Null when it names none. */
  dns_names: string[] | null;
  /** The addresses that it is for. Null when it names none. */
  email_addresses: string[] | null;
}

/**
 * Five or fifteen minutes, an hour, a day, or thirty days.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/MetricsPeriod`
 */
export type MetricsPeriod = "5m" | "15m" | "1h" | "1d" | "1mo";

/**
 * What each row of a `SystemInfoAggregate` has beside its `timestamp`:
 *
 * - `cpu_average`: `cpu_average`, in percent
 * - `memory_usage`: `memory_usage`, in bytes
 * - `memory_usage_percent`: `memory_usage_percent`
 * - `disks_read_speed`, `disks_write_speed`: bytes per second, by device
 * - `disks_iops`: operations per second, by device
 * - `disk_usage`: used bytes, by partition
 * - `network_speed`: `upload` and `download`, in bytes per second
 * - `network_transfer`: `upload` and `download`, in bytes since the machine was started
 * - `sensor_temperature`: the temperature, by sensor
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoAggregateMode`
 */
export type SystemInfoAggregateMode =
  | "cpu_average"
  | "memory_usage"
  | "memory_usage_percent"
  | "disks_read_speed"
  | "disks_write_speed"
  | "disks_iops"
  | "disk_usage"
  | "network_speed"
  | "network_transfer"
  | "sensor_temperature";

/**
 * A sample without a `period`, or null before the first one; figures with a `period`.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoResult`
 */
export type SystemInfoResult = SystemInfoReading | null;

/**
 * The load of one machine, under its name: that of the agent, or `GoDoxy` for the server itself. There
 * is exactly one member.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/NamedSystemInfo`
 */
export type NamedSystemInfo = { [key: string]: SystemInfoReading };

/**
 * A page of summaries with a `period`, the latest health without.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/UptimeResult`
 */
export type UptimeResult = UptimeAggregate | RouteStatusesByAlias;

/**
 * - `clicks`: the most clicked first, then by name
 * - `alphabetical`: by name, without regard to case
 * - `custom`: by the numbers that were set
 *
 * `specs/godoxy/homepage.yaml#/components/schemas/HomepageSortMethod`
 */
export type HomepageSortMethod = "clicks" | "alphabetical" | "custom";

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageCategory` */
export interface HomepageCategory {
  name: string;
  items: HomepageItem[];
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemParams` */
export interface HomepageOverrideItemParams {
  /** The alias of the item. */
  which: string;
  value: HomepageItemConfig;
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemsBatchParams` */
export interface HomepageOverrideItemsBatchParams {
  /** By alias. */
  value: { [key: string]: HomepageItemConfig };
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemVisibleParams` */
export interface HomepageOverrideItemVisibleParams {
  /** The aliases of the items. */
  which: string[];
  /** True shows, false hides. */
  value: boolean;
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemFavoriteParams` */
export interface HomepageOverrideItemFavoriteParams {
  /** The aliases of the items. */
  which: string[];
  value: boolean;
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemSortOrderParams` */
export interface HomepageOverrideItemSortOrderParams {
  /** The alias of the item. */
  which: string;
  value: number;
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemAllSortOrderParams` */
export interface HomepageOverrideItemAllSortOrderParams {
  /** The alias of the item. */
  which: string;
  value: number;
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideItemFavSortOrderParams` */
export interface HomepageOverrideItemFavSortOrderParams {
  /** The alias of the item. */
  which: string;
  value: number;
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageOverrideCategoryOrderParams` */
export interface HomepageOverrideCategoryOrderParams {
  /** The name of the category. */
  which: string;
  value: number;
}

/**
 * Names relative to the folder of their type, as `getFileContent` takes them.
 *
 * `specs/godoxy/file.yaml#/components/schemas/ListFilesResponse`
 */
export interface ListFilesResponse {
  /** The files in `config/` whose name begins with `config.`. */
  config: string[];
  /** The other files in `config/`. */
  provider: string[];
  /** The files in `config/middlewares/`. */
  middleware: string[];
}

/** `specs/godoxy/file.yaml#/components/schemas/FileType` */
export type FileType = "config" | "provider" | "middleware";

/** `specs/godoxy/agent.yaml#/components/schemas/Agent` */
export interface Agent {
  /** The version of the agent. */
  version: string;
  name: string;
  runtime: ContainerRuntime;
  /** Where it listens, with its port. */
  addr: string;
  /** Whether TCP routes can lead through it. */
  supports_tcp_stream: boolean;
  /** Whether UDP routes can lead through it. */
  supports_udp_stream: boolean;
}

/** `specs/godoxy/agent.yaml#/components/schemas/NewAgentRequest` */
export interface NewAgentRequest {
  name: string;
  /** The host name or IP address of the machine, without a port. */
  host: string;
  /** Where the agent is to listen. */
  port: number;
  /** Whether the agent runs as a container or as a service of the system. */
  type: "docker" | "system";
  /**
   * Whether to take the latest build instead of the latest release.
   * @default false
   */
  nightly?: boolean;
  /** What runs the containers over there. */
  container_runtime?: ContainerRuntime;
}

/** `specs/godoxy/agent.yaml#/components/schemas/NewAgentResponse` */
export interface NewAgentResponse {
  /** A Docker Compose file for the type `docker`, a shell command for `system`. */
  compose: string;
  /** What `verifyAgent` needs of the authority that vouches for both sides. */
  ca: PEMPairResponse;
  /** What `verifyAgent` needs of the side of this server. */
  client: PEMPairResponse;
}

/** `specs/godoxy/agent.yaml#/components/schemas/VerifyNewAgentRequest` */
export interface VerifyNewAgentRequest {
  /** The address of the agent, with its port. It may hold neither `/` nor `\` nor `..`. */
  host: string;
  ca: PEMPairResponse;
  client: PEMPairResponse;
  container_runtime: ContainerRuntime;
}

/**
 * - `healthy`, `unhealthy`: what the last checks found
 * - `napping`: put to sleep because nobody used it; the next request wakes it
 * - `starting`: on its way up
 * - `error`: it could not be checked or not be woken
 * - `unknown`: nobody watches it, or the first check is still to come
 *
 * `specs/godoxy/core.yaml#/components/schemas/HealthStatus`
 */
export type HealthStatus = "healthy" | "unhealthy" | "napping" | "starting" | "error" | "unknown";

/** `specs/godoxy/core.yaml#/components/schemas/ProxyStats` */
export interface ProxyStats {
  /** How many routes there are. */
  total: number;
  /** The HTTP routes. */
  reverse_proxies: RouteStats;
  /** The TCP and UDP routes. */
  streams: RouteStats;
  /** The same for each provider, by its short name. */
  providers: { [key: string]: ProviderStats };
}

/**
 * Where an icon comes from: the catalogue selfh.st, the catalogue of walkxcode, the page of the route
 * itself, or any URL.
 *
 * `specs/godoxy/core.yaml#/components/schemas/IconSource`
 */
export type IconSource = "https://" | "@target" | "@walkxcode" | "@selfhst";

/**
 * How to speak to what is behind the route. `fileserver` serves a folder and has nothing behind it.
 *
 * `specs/godoxy/route.yaml#/components/schemas/RouteScheme`
 */
export type RouteScheme = "http" | "https" | "h2c" | "tcp" | "udp" | "fileserver";

/** `specs/godoxy/route.yaml#/components/schemas/Port` */
export interface Port {
  /** Where the server listens for this route. 0 where it needs no port of its own, as for HTTP. */
  listening: number;
  /** Where the requests go. */
  proxy: number;
}

/**
 * When and what, as `runRulePlayground` explains.
 *
 * `specs/godoxy/route.yaml#/components/schemas/Rule`
 */
export interface Rule {
  name: string;
  /** The condition. */
  on: string;
  /** The commands, one per line. */
  do: string;
}

/** `specs/godoxy/core.yaml#/components/schemas/HealthCheckConfig` */
export interface HealthCheckConfig {
  /** The route is not checked. Absent means false. */
  disable?: boolean;
  /** Check with `GET` instead of `HEAD`. Absent means false. */
  use_get?: boolean;
  /** The path to ask for. */
  path?: string;
  /** How often to check; 5 seconds unless configured. */
  interval: Nanoseconds & number;
  /** How long a check may take; 5 seconds unless configured. */
  timeout: Nanoseconds & number;
  /**
   * After how many failed checks somebody is notified. Negative means at once; 0 means after as many
   * checks as fit into 15 seconds, at least one.
   */
  retries: number;
}

/** `specs/godoxy/route.yaml#/components/schemas/LoadBalancerConfig` */
export interface LoadBalancerConfig {
  /** The alias that all routes of the group are reached under. */
  link: string;
  mode: LoadBalancerMode;
  /** The share of this route, in comparison with the others. */
  weight: number;
  /** Whether a visitor stays with the route that was chosen first. */
  sticky: boolean;
  /** For how long; an hour unless configured. */
  sticky_max_age: Nanoseconds;
  /** Further options of the mode. */
  options?: { [key: string]: unknown };
}

/**
 * What an item says.
 *
 * `specs/godoxy/homepage.yaml#/components/schemas/HomepageItemConfig`
 */
export interface HomepageItemConfig {
  /** Whether it is shown; it is, unless configured. */
  show: boolean;
  name: string;
  /** A URL, or an icon of a catalogue as `getFavicon` takes it. Null lets the server choose. */
  icon: string | null;
  /** May be empty. */
  category: string;
  description: string;
  /** Where a click leads. Absent means that it follows from the alias. */
  url?: string;
  favorite: boolean;
  widget_config?: WidgetConfig;
}

/**
 * What is written down about requests, and where. There is a `path`, or `stdout` is true, or both.
 *
 * `specs/godoxy/route.yaml#/components/schemas/RequestLoggerConfig`
 */
export interface RequestLoggerConfig {
  /** The file that is written to. */
  path?: string;
  /** Whether the log of the server has it too. */
  stdout: boolean;
  /** What is kept when the file is cleaned up. Null means everything. */
  retention: LogRetention | null;
  /** How often the file is cleaned up. */
  rotate_interval?: Nanoseconds;
  format: AccessLogFormat;
  filters: Filters;
  fields: Fields;
}

/**
 * Puts a container to sleep when nobody uses it, and wakes it by the next request.
 *
 * `specs/godoxy/route.yaml#/components/schemas/IdlewatcherConfig`
 */
export interface IdlewatcherConfig {
  proxmox?: IdlewatcherProxmox;
  docker?: IdlewatcherDocker;
  /**
   * How long nobody may use it before it is stopped. 0 means never; a negative span that it sleeps and
   * wakes only with what depends on it.
   */
  idle_timeout: Nanoseconds;
  /** How long waking may take. */
  wake_timeout: Nanoseconds;
  /** How long stopping may take. */
  stop_timeout: Nanoseconds;
  stop_method: ContainerStopMethod;
  /** The signal that asks the container to stop. */
  stop_signal?: string;
  /** The only path that wakes the container. Absent means that all paths do. */
  start_endpoint?: string;
  /** The containers that have to be awake before this one. */
  depends_on?: string[];
  /** Let the first request wait instead of showing a page. */
  no_loading_page?: boolean;
}

/**
 * A container as a source of routes.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/Container`
 */
export interface Container {
  docker_cfg: DockerProvider;
  image: ContainerImage;
  container_name: string;
  container_id: string;
  state: ContainerState;
  /** The agent that the container is reached through. Null without one. */
  agent: Agent | null;
  labels: { [key: string]: string };
  /** How it is put to sleep and woken. Null when it is not. */
  idlewatcher_config: IdlewatcherConfig | null;
  /** Places inside of the container, by what is mounted there. */
  mounts?: { [key: string]: string };
  /** The network that it is reached through. */
  network?: string;
  /** The ports that are open on the host. */
  public_ports: PortMapping;
  /** The ports that are open inside of its network only. */
  private_ports: PortMapping;
  /** Where the public ports are. */
  public_hostname: string;
  /** Where the private ports are. */
  private_hostname: string;
  /** The aliases of its routes. */
  aliases: string[];
  /** Whether its labels say that it is not to be routed. */
  is_excluded: boolean;
  /** Whether its labels say that it is to be routed. */
  is_explicit: boolean;
  /** Whether it has the network of the host. */
  is_host_network_mode: boolean;
  running: boolean;
  /** What is wrong with its labels. Null when nothing is. */
  errors: string | null;
}

/**
 * Health in full, as the monitor of a route sees it.
 *
 * `specs/godoxy/core.yaml#/components/schemas/HealthJSON`
 */
export interface HealthJSON {
  name: string;
  config: HealthCheckConfig;
  /** When the monitor was started. */
  started: UnixTime;
  status: HealthStatus;
  /** For how long the route has been healthy, in seconds. */
  uptime: number;
  /** How long the last check took, in milliseconds. */
  latency: number;
  /** When the route was healthy for the last time. */
  lastSeen: UnixTime;
  /** What the last check had to say; empty when all is well. */
  detail: string;
  /** What is checked. */
  url: string;
  /** Present for load balancers only. */
  extra?: HealthExtra;
}

/**
 * The request that the rules are tried on.
 *
 * `specs/godoxy/route.yaml#/components/schemas/MockRequest`
 */
export interface MockRequest {
  /** @default "GET" */
  method?: string;
  /** @default "/" */
  path?: string;
  /** @default "localhost" */
  host?: string;
  /** Values by the name of the header. */
  headers?: { [key: string]: string[] };
  /** Values by the name of the parameter. */
  query?: { [key: string]: string[] };
  cookies?: MockCookie[];
  body?: string;
  /**
   * Where the request comes from.
   * @default "127.0.0.1"
   */
  remoteIP?: string;
}

/**
 * What the upstream answers, if it is asked.
 *
 * `specs/godoxy/route.yaml#/components/schemas/MockResponse`
 */
export interface MockResponse {
  /** @default 200 */
  statusCode?: number;
  /** Values by the name of the header. A body without a `Content-Type` is `text/plain`. */
  headers?: { [key: string]: string[] };
  body?: string;
}

/** `specs/godoxy/route.yaml#/components/schemas/ParsedRule` */
export interface ParsedRule {
  name: string;
  on: string;
  do: string;
  /** Why the rule cannot be understood. Such a rule is not run. */
  validationError?: StructuredError;
  /** Whether the rule is about the response, so that it runs after the upstream. */
  isResponseRule: boolean;
}

/**
 * The request as the upstream saw it, or as it was when a rule answered.
 *
 * `specs/godoxy/route.yaml#/components/schemas/FinalRequest`
 */
export interface FinalRequest {
  method: string;
  path: string;
  host: string;
  /** Values by the name of the header. May be null when there are none. */
  headers: { [key: string]: string[] } | null;
  /** Values by the name of the parameter. May be null when there are none. */
  query: { [key: string]: string[] } | null;
  body: string;
}

/** `specs/godoxy/route.yaml#/components/schemas/FinalResponse` */
export interface FinalResponse {
  statusCode: number;
  /** Values by the name of the header. */
  headers: { [key: string]: string[] };
  body: string;
}

/** `specs/godoxy/docker.yaml#/components/schemas/ContainerState` */
export type ContainerState =
  | "created"
  | "running"
  | "paused"
  | "restarting"
  | "removing"
  | "exited"
  | "dead";

/**
 * How many containers a host has.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/ContainerStats`
 */
export interface ContainerStats {
  /** All of them, whatever their state. */
  total: number;
  running: number;
  paused: number;
  stopped: number;
}

/**
 * Processes and threads.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/PidsStats`
 */
export interface PidsStats {
  current?: number;
  /** How many are allowed. No limit is a number beyond what JavaScript counts exactly. */
  limit?: number;
}

/**
 * Traffic with block devices. On systems with cgroup 2 only the first list is there.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/BlkioStats`
 */
export interface BlkioStats {
  io_service_bytes_recursive: BlkioEntries;
  io_serviced_recursive: BlkioEntries;
  io_queue_recursive: BlkioEntries;
  io_service_time_recursive: BlkioEntries;
  io_wait_time_recursive: BlkioEntries;
  io_merged_recursive: BlkioEntries;
  io_time_recursive: BlkioEntries;
  sectors_recursive: BlkioEntries;
}

/**
 * Windows only.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/StorageStats`
 */
export interface StorageStats {
  read_count_normalized?: number;
  read_size_bytes?: number;
  write_count_normalized?: number;
  write_size_bytes?: number;
}

/**
 * Time that was spent on processors since the container was started, in nanoseconds.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/CPUStats`
 */
export interface CPUStats {
  cpu_usage: CPUUsage;
  /** What the whole host has spent. */
  system_cpu_usage?: number;
  online_cpus?: number;
  throttling_data?: ThrottlingData;
}

/**
 * Memory in bytes. The members with `commit` and `private` are for Windows.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/MemoryStats`
 */
export interface MemoryStats {
  usage?: number;
  max_usage?: number;
  /** How often memory was refused. */
  failcnt?: number;
  limit?: number;
  commitbytes?: number;
  commitpeakbytes?: number;
  privateworkingset?: number;
  /** What the kernel counts, by its own names. */
  stats?: { [key: string]: number };
}

/**
 * What was received and sent over an interface.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/NetworkStats`
 */
export interface NetworkStats {
  rx_bytes: number;
  rx_packets: number;
  rx_errors: number;
  rx_dropped: number;
  tx_bytes: number;
  tx_packets: number;
  tx_errors: number;
  tx_dropped: number;
  /** Windows only. */
  endpoint_id?: string;
  /** Windows only. */
  instance_id?: string;
}

/**
 * The load of one machine, as a sample or as figures over a `period`.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoReading`
 */
export type SystemInfoReading = SystemInfo | SystemInfoAggregate;

/** `specs/godoxy/metrics.yaml#/components/schemas/UptimeAggregate` */
export interface UptimeAggregate {
  /** How many routes there are on all pages together. */
  total: number;
  data: RouteUptimeAggregate[];
}

/** `specs/godoxy/metrics.yaml#/components/schemas/RouteStatusesByAlias` */
export interface RouteStatusesByAlias {
  /** By alias. */
  statuses: { [key: string]: HealthInfoWithoutDetail };
  /** When the sample was taken. */
  timestamp: UnixTime;
}

/**
 * An item as it stands on the page.
 *
 * `specs/godoxy/homepage.yaml#/components/schemas/HomepageItem`
 */
export type HomepageItem = HomepageItemConfig & {
  /** Its place within its category. */
  sort_order: number;
  /** Its place within Favorites. */
  fav_sort_order: number;
  /** Its place within All. */
  all_sort_order: number;
  clicks: number;
  /** The figures, if it has a widget. */
  widgets?: HomepageWidget[];
  alias: string;
  /** The short name of the provider of the route. */
  provider: string;
  /** Where the route itself leads. */
  origin_url: string;
  /** The container behind the route. For routes from Docker. */
  container_id?: string;
};

/** `specs/godoxy/agent.yaml#/components/schemas/ContainerRuntime` */
export type ContainerRuntime = "docker" | "podman";

/**
 * A certificate and its key, each in PEM, encrypted by the server for itself and written in base64.
 * Pass it on as it is.
 *
 * `specs/godoxy/agent.yaml#/components/schemas/PEMPairResponse`
 */
export interface PEMPairResponse {
  cert: string;
  key: string;
}

/**
 * Routes by health. One that is starting counts as unknown.
 *
 * `specs/godoxy/core.yaml#/components/schemas/RouteStats`
 */
export interface RouteStats {
  total: number;
  healthy: number;
  unhealthy: number;
  napping: number;
  error: number;
  unknown: number;
}

/** `specs/godoxy/core.yaml#/components/schemas/ProviderStats` */
export interface ProviderStats {
  /** How many routes the provider has. */
  total: number;
  reverse_proxies: RouteStats;
  streams: RouteStats;
  type: ProviderType;
}

/**
 * How requests are shared out. An empty text stands for the default.
 *
 * `specs/godoxy/route.yaml#/components/schemas/LoadBalancerMode`
 */
export type LoadBalancerMode = "" | "roundrobin" | "leastconn" | "iphash";

/**
 * Where figures come from that the item shows.
 *
 * `specs/godoxy/homepage.yaml#/components/schemas/WidgetConfig`
 */
export interface WidgetConfig {
  provider: "qbittorrent";
  /** How to reach the provider. */
  config: { [key: string]: unknown };
}

/** `specs/godoxy/route.yaml#/components/schemas/LogRetention` */
export interface LogRetention {
  /** Keep what is not older than so many days. */
  days?: number;
  /** Keep the last so many lines. */
  last?: number;
  /** Keep the last so many bytes. */
  keep_size?: number;
}

/** `specs/godoxy/route.yaml#/components/schemas/AccessLogFormat` */
export type AccessLogFormat = "common" | "combined" | "json";

/**
 * Which requests are written down. Without any filter, all of them.
 *
 * `specs/godoxy/route.yaml#/components/schemas/Filters`
 */
export interface Filters {
  status_codes?: StatusCodeFilter;
  /** By the method, such as `GET`. */
  method?: TextFilter;
  /** By the host that the request is for, such as `photos.garden.example`. */
  host?: TextFilter;
  headers?: HeaderFilter;
  /** By the network that the request comes from, such as `192.0.2.0/24`. */
  cidr?: TextFilter;
}

/**
 * What of a request is written down.
 *
 * `specs/godoxy/route.yaml#/components/schemas/Fields`
 */
export interface Fields {
  headers?: FieldConfig;
  query?: FieldConfig;
  cookies?: FieldConfig;
}

/**
 * An LXC container on a Proxmox VE node.
 *
 * `specs/godoxy/route.yaml#/components/schemas/IdlewatcherProxmox`
 */
export interface IdlewatcherProxmox {
  node: string;
  vmid: number;
}

/**
 * A Docker container.
 *
 * `specs/godoxy/route.yaml#/components/schemas/IdlewatcherDocker`
 */
export interface IdlewatcherDocker {
  docker_cfg: DockerProvider;
  container_id: string;
  container_name: string;
}

/** `specs/godoxy/route.yaml#/components/schemas/ContainerStopMethod` */
export type ContainerStopMethod = "pause" | "stop" | "kill";

/**
 * A Docker host. Where it is part of a route, as everywhere in this contract, it is its URL alone.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/DockerProvider`
 */
export type DockerProvider = string | DockerProviderConfig;

/** `specs/godoxy/docker.yaml#/components/schemas/ContainerImage` */
export interface ContainerImage {
  author?: string;
  name: string;
  tag?: string;
  sha256?: string;
  /** What the image says about its version. */
  version?: string;
}

/**
 * Ports by their number.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/PortMapping`
 */
export type PortMapping = { [key: string]: DockerPort };

/**
 * How a load balancer is set up, and the health of the routes behind it.
 *
 * `specs/godoxy/core.yaml#/components/schemas/HealthExtra`
 */
export interface HealthExtra {
  config: LoadBalancerConfig;
  /** What is known about each route behind it, by name. */
  pool: { [key: string]: unknown };
}

/** `specs/godoxy/route.yaml#/components/schemas/MockCookie` */
export interface MockCookie {
  name: string;
  value: string;
}

/**
 * One entry for each device and operation.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/BlkioEntries`
 */
export type BlkioEntries = BlkioEntry[] | null;

/** `specs/godoxy/docker.yaml#/components/schemas/CPUUsage` */
export interface CPUUsage {
  total_usage: number;
  /** For each processor. Not on systems with cgroup 2. */
  percpu_usage?: number[];
  usage_in_kernelmode: number;
  usage_in_usermode: number;
}

/** `specs/godoxy/docker.yaml#/components/schemas/ThrottlingData` */
export interface ThrottlingData {
  periods?: number;
  throttled_periods?: number;
  throttled_time?: number;
}

/**
 * A sample. The installation can leave out parts of it, which are then null, or zero where null is not
 * allowed.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/SystemInfo`
 */
export interface SystemInfo {
  timestamp: UnixTime;
  /** The use of all processors together, in percent. */
  cpu_average: number | null;
  memory: MemoryStat;
  /** By partition. */
  disks: { [key: string]: DiskUsage } | null;
  /** By device. */
  disks_io: { [key: string]: DiskIO } | null;
  network: NetworkIO;
  sensors: Sensor[] | null;
}

/**
 * Figures over a period, the oldest first. Samples without a reading are left out.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoAggregate`
 */
export interface SystemInfoAggregate {
  /** How many rows there are. */
  total: number;
  data: SystemInfoRow[];
}

/**
 * A route over a period. The three shares are parts of the samples in which its health was known; they
 * are all zero when it never was.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/RouteUptimeAggregate`
 */
export interface RouteUptimeAggregate {
  alias: string;
  /** The share of samples with the status `healthy`. */
  uptime: number;
  /** The share with `unhealthy` or `error`. */
  downtime: number;
  /** The share with `napping` or `starting`. */
  idle: number;
  /** How long checks took on the average, in milliseconds. */
  avg_latency: number;
  current_status: HealthStatus;
  /** The samples, the oldest first. */
  statuses: RouteStatus[];
}

/**
 * Health in short. Both spans are nanoseconds here, as opposed to those of `HealthJSON`.
 *
 * `specs/godoxy/core.yaml#/components/schemas/HealthInfoWithoutDetail`
 */
export interface HealthInfoWithoutDetail {
  status: HealthStatus;
  /** For how long the route has been healthy. */
  uptime: Nanoseconds;
  /** How long the last check took. */
  latency: Nanoseconds;
}

/** `specs/godoxy/homepage.yaml#/components/schemas/HomepageWidget` */
export interface HomepageWidget {
  label: string;
  value: string;
}

/** `specs/godoxy/core.yaml#/components/schemas/ProviderType` */
export type ProviderType = "docker" | "file" | "agent";

/**
 * By the status of the answer.
 *
 * `specs/godoxy/route.yaml#/components/schemas/StatusCodeFilter`
 */
export type StatusCodeFilter = LogFilter & { values: StatusCodeRange[] };

/**
 * By a text of the request; which one depends on the place of the filter.
 *
 * `specs/godoxy/route.yaml#/components/schemas/TextFilter`
 */
export type TextFilter = LogFilter & { values: string[] };

/**
 * By headers of the request.
 *
 * `specs/godoxy/route.yaml#/components/schemas/HeaderFilter`
 */
export type HeaderFilter = LogFilter & { values: LogHeader[] };

/** `specs/godoxy/route.yaml#/components/schemas/FieldConfig` */
export interface FieldConfig {
  /** For all that `config` does not name. */
  default: FieldMode;
  /** For single ones, by name. */
  config?: { [key: string]: FieldMode };
}

/**
 * The long form of a Docker host, as configuration files may have it.
 *
 * `specs/godoxy/docker.yaml#/components/schemas/DockerProviderConfig`
 */
export interface DockerProviderConfig {
  url?: string;
  tls?: DockerTLSConfig;
}

/** `specs/godoxy/docker.yaml#/components/schemas/DockerPort` */
export interface DockerPort {
  /** The address of the host that the port is open at. */
  IP?: string;
  /** The port inside of the container. */
  PrivatePort: number;
  /** The port of the host. */
  PublicPort?: number;
  Type: "tcp" | "udp" | "sctp";
}

/** `specs/godoxy/docker.yaml#/components/schemas/BlkioEntry` */
export interface BlkioEntry {
  major: number;
  minor: number;
  op: string;
  value: number;
}

/**
 * Memory in bytes.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/MemoryStat`
 */
export interface MemoryStat {
  total: number;
  available: number;
  used: number;
  used_percent: number;
}

/**
 * A partition; sizes in bytes.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/DiskUsage`
 */
export interface DiskUsage {
  /** Where it is mounted. */
  path: string;
  /** The kind of file system. */
  fstype: string;
  total: number;
  free: number;
  used: number;
  used_percent: number;
}

/**
 * Traffic with a device. Bytes and counts since the machine was started, `iops` and speeds (bytes per
 * second) at present.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/DiskIO`
 */
export interface DiskIO {
  name: string;
  read_bytes: number;
  write_bytes: number;
  read_count: number;
  write_count: number;
  iops: number;
  read_speed: number;
  write_speed: number;
}

/**
 * Traffic over all interfaces. Bytes since the machine was started, speeds (bytes per second) at
 * present.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/NetworkIO`
 */
export interface NetworkIO {
  bytes_sent: number;
  bytes_recv: number;
  upload_speed: number;
  download_speed: number;
}

/**
 * Temperatures in degrees Celsius.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/Sensor`
 */
export interface Sensor {
  name: string;
  temperature: number;
  /** Above this it is too warm. */
  high: number;
  /** Above this it takes harm. */
  critical: number;
}

/**
 * What a sample was reduced to, as `SystemInfoAggregateMode` says.
 *
 * `specs/godoxy/metrics.yaml#/components/schemas/SystemInfoRow`
 */
export interface SystemInfoRow {
  timestamp: UnixTime;
  [key: string]: number | UnixTime;
}

/** `specs/godoxy/metrics.yaml#/components/schemas/RouteStatus` */
export interface RouteStatus {
  status: HealthStatus;
  /** How long the check took, in milliseconds. */
  latency: number;
  timestamp: UnixTime;
}

/**
 * Values to look for in a request. Servers before this contract wrote the names of its members, and
 * those of `LogHeader`, with a capital.
 *
 * `specs/godoxy/route.yaml#/components/schemas/LogFilter`
 */
export interface LogFilter {
  /** Whether requests with one of the values are left out, instead of being the only ones. */
  negative: boolean;
  /** Of a type that depends on the filter. */
  values: unknown[];
}

/**
 * Statuses from `start` to `end`, both included.
 *
 * `specs/godoxy/route.yaml#/components/schemas/StatusCodeRange`
 */
export interface StatusCodeRange {
  start: number;
  end: number;
}

/** `specs/godoxy/route.yaml#/components/schemas/LogHeader` */
export interface LogHeader {
  key: string;
  value: string;
}

/**
 * Write it down, leave it out, or write that it was there without what it was.
 *
 * `specs/godoxy/route.yaml#/components/schemas/FieldMode`
 */
export type FieldMode = "keep" | "drop" | "redact";

/** `specs/godoxy/docker.yaml#/components/schemas/DockerTLSConfig` */
export interface DockerTLSConfig {
  /** The file with the certificates that the host is trusted by. */
  ca_file: string;
  /** The file with the certificate that is shown to the host. */
  cert_file?: string;
  /** The file with the key of that certificate. */
  key_file?: string;
}

/** Input of `getVersion`: `GET /version` */
export type GetVersionInput = { [key: string]: never };

/** Output of `getVersion`. */
export type GetVersionOutput = string;

/** Errors of `getVersion` by status. */
export type GetVersionError = never;

/** Input of `getHealth`: `GET /health` */
export type GetHealthInput = { [key: string]: never };

/** Output of `getHealth`. */
export type GetHealthOutput = HealthMap;

/** Errors of `getHealth` by status. */
export type GetHealthError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 401 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Input of `getStats`: `GET /stats` */
export type GetStatsInput = { [key: string]: never };

/** Output of `getStats`. */
export type GetStatsOutput = StatsResponse;

/** Errors of `getStats` by status. */
export type GetStatsError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 401 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Input of `getFavicon`: `GET /favicon` */
export interface GetFaviconInput {
  /**
   * An absolute `http` or `https` URL, or an icon of a catalogue: `@selfhst/` or `@walkxcode/`, a
   * reference, perhaps with `-light` or `-dark`, and one of `.svg`, `.png` and `.webp`. What is relative
   * to a route (a path, or `@target/`) is refused here.
   */
  url?: string | undefined;
  /** The alias of an HTTP route. */
  alias?: string | undefined;
  /**
   * Which variant of a catalogue icon to take; other icons have none. A route whose icon lacks the
   * variant gets the plain one.
   */
  variant?: IconVariant | undefined;
}

/** Output of `getFavicon`. */
export type GetFaviconOutput = string | Blob;

/** Errors of `getFavicon` by status. */
export type GetFaviconError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 400 | 401 | 404 | 500 | 502 | number; readonly body: ErrorResponse };

/** Input of `listIcons`: `GET /icons` */
export interface ListIconsInput {
  /** What to look for. Without it, nothing is found. */
  keyword?: string | undefined;
  /**
   * How many icons to answer at most. 0 stands for the default. A negative number is refused, where
   * servers before this contract answered 500.
   */
  limit?: number | undefined;
}

/** Output of `listIcons`. */
export type ListIconsOutput = IconMetaSearch[];

/** Errors of `listIcons` by status. */
export type ListIconsError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `reloadConfig`: `POST /reload` */
export type ReloadConfigInput = { [key: string]: never };

/** Output of `reloadConfig`. */
export type ReloadConfigOutput = SuccessResponse;

/** Errors of `reloadConfig` by status. */
export type ReloadConfigError = { readonly status: 401 | 500; readonly body: ErrorResponse };

/** Input of `checkAuth`: `HEAD /auth/check` */
export type CheckAuthInput = { [key: string]: never };

/** Output of `checkAuth`. */
export type CheckAuthOutput = undefined;

/** Errors of `checkAuth` by status. */
export type CheckAuthError = { readonly status: 302 | 401 | 503; readonly body: undefined };

/** Input of `login`: `POST /auth/login` */
export type LoginInput = { [key: string]: never };

/** Output of `login`. */
export type LoginOutput = undefined;

/** Errors of `login` by status. */
export type LoginError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 403 | 429; readonly body: string };

/** Input of `authCallback`: `POST /auth/callback` */
export interface AuthCallbackInput {
  /** What the OpenID Connect provider gives in exchange for a token. */
  code?: string | undefined;
  /** What `login` gave to the provider; it has to be the value of the state cookie. */
  state?: string | undefined;
  /** The account. Needed with a password, ignored with OpenID Connect. */
  body?: UserPassAuthCallbackRequest | undefined;
}

/** Output of `authCallback`. */
export type AuthCallbackOutput = undefined;

/** Errors of `authCallback` by status. */
export type AuthCallbackError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 400 | 500; readonly body: string };

/** Input of `oidcCallback`: `GET /auth/callback` */
export interface OidcCallbackInput {
  /** What the OpenID Connect provider gives in exchange for a token. */
  code?: string | undefined;
  /** What `login` gave to the provider; it has to be the value of the state cookie. */
  state?: string | undefined;
}

/** Output of `oidcCallback`. */
export type OidcCallbackOutput = undefined;

/** Errors of `oidcCallback` by status. */
export type OidcCallbackError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 400 | 500; readonly body: string };

/** Input of `logout`: `POST /auth/logout` */
export type LogoutInput = { [key: string]: never };

/** Output of `logout`. */
export type LogoutOutput = undefined;

/** Errors of `logout` by status. */
export type LogoutError = { readonly status: 302; readonly body: undefined };

/** Input of `logoutGet`: `GET /auth/logout` */
export type LogoutGetInput = { [key: string]: never };

/** Output of `logoutGet`. */
export type LogoutGetOutput = undefined;

/** Errors of `logoutGet` by status. */
export type LogoutGetError = { readonly status: 302; readonly body: undefined };

/** Input of `listRoutes`: `GET /route/list` */
export interface ListRoutesInput {
  /** The short name of a provider, to list its routes only. An unknown one has none. */
  provider?: string | undefined;
}

/** Output of `listRoutes`. */
export type ListRoutesOutput = Route[];

/** Errors of `listRoutes` by status. */
export type ListRoutesError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 401 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Input of `getRoute`: `GET /route/{which}` */
export interface GetRouteInput {
  /** The alias of the route. */
  which: string;
}

/** Output of `getRoute`. */
export type GetRouteOutput = Route;

/** Errors of `getRoute` by status. */
export type GetRouteError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `listRouteProviders`: `GET /route/providers` */
export type ListRouteProvidersInput = { [key: string]: never };

/** Output of `listRouteProviders`. */
export type ListRouteProvidersOutput = RouteProvider[];

/** Errors of `listRouteProviders` by status. */
export type ListRouteProvidersError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 401 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Input of `listRoutesByProvider`: `GET /route/by_provider` */
export type ListRoutesByProviderInput = { [key: string]: never };

/** Output of `listRoutesByProvider`. */
export type ListRoutesByProviderOutput = RoutesByProvider;

/** Errors of `listRoutesByProvider` by status. */
export type ListRoutesByProviderError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 401 | 500; readonly body: ErrorResponse };

/** Input of `runRulePlayground`: `POST /route/playground` */
export interface RunRulePlaygroundInput {
  body: PlaygroundRequest;
}

/** Output of `runRulePlayground`. */
export type RunRulePlaygroundOutput = PlaygroundResponse;

/** Errors of `runRulePlayground` by status. */
export type RunRulePlaygroundError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `getContainer`: `GET /docker/container/{id}` */
export interface GetContainerInput {
  /** The full id of the container. One that no route has made known is 404, whatever its form. */
  id: string;
}

/** Output of `getContainer`. */
export type GetContainerOutput = ContainerResponse;

/** Errors of `getContainer` by status. */
export type GetContainerError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `listContainers`: `GET /docker/containers` */
export type ListContainersInput = { [key: string]: never };

/** Output of `listContainers`. */
export type ListContainersOutput = ContainerResponse[];

/** Errors of `listContainers` by status. */
export type ListContainersError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 401 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Input of `getDockerInfo`: `GET /docker/info` */
export type GetDockerInfoInput = { [key: string]: never };

/** Output of `getDockerInfo`. */
export type GetDockerInfoOutput = ServerInfo[];

/** Errors of `getDockerInfo` by status. */
export type GetDockerInfoError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 401 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Input of `streamContainerLogs`: `GET /docker/logs/{id}` */
export interface StreamContainerLogsInput {
  /** The full id of the container. One that no route has made known is 404, whatever its form. */
  id: string;
  /** Whether what the container writes to its output is part of the stream. */
  stdout?: boolean | undefined;
  /** The same for its error output. */
  stderr?: boolean | undefined;
  /**
   * Leave out what is older. As Docker has it: a time of RFC 3339, seconds since 1970, or a span before
   * now such as `10m`.
   */
  from?: string | undefined;
  /** Leave out what is newer, in the same forms. */
  to?: string | undefined;
  /**
   * Reserved for the levels to show. At present any value only makes Docker add the details it has on a
   * line.
   */
  levels?: string | undefined;
}

/** Output of `streamContainerLogs`. */
export type StreamContainerLogsOutput = undefined;

/** Errors of `streamContainerLogs` by status. */
export type StreamContainerLogsError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 400; readonly body: ErrorResponse | string }
  | { readonly status: 401 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Input of `getContainerStats`: `GET /docker/stats/{id}` */
export interface GetContainerStatsInput {
  /** The full id of the container, or the alias of a route that leads to it. */
  id: string;
}

/** Output of `getContainerStats`. */
export type GetContainerStatsOutput = ContainerStatsResponse;

/** Errors of `getContainerStats` by status. */
export type GetContainerStatsError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 400 | 401 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Input of `startContainer`: `POST /docker/start` */
export interface StartContainerInput {
  body: StartRequest;
}

/** Output of `startContainer`. */
export type StartContainerOutput = SuccessResponse;

/** Errors of `startContainer` by status. */
export type StartContainerError = { readonly status: 400 | 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `stopContainer`: `POST /docker/stop` */
export interface StopContainerInput {
  body: StopRequest;
}

/** Output of `stopContainer`. */
export type StopContainerOutput = SuccessResponse;

/** Errors of `stopContainer` by status. */
export type StopContainerError = { readonly status: 400 | 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `restartContainer`: `POST /docker/restart` */
export interface RestartContainerInput {
  body: RestartRequest;
}

/** Output of `restartContainer`. */
export type RestartContainerOutput = SuccessResponse;

/** Errors of `restartContainer` by status. */
export type RestartContainerError = { readonly status: 400 | 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `getCertInfo`: `GET /cert/info` */
export type GetCertInfoInput = { [key: string]: never };

/** Output of `getCertInfo`. */
export type GetCertInfoOutput = CertInfo[];

/** Errors of `getCertInfo` by status. */
export type GetCertInfoError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `renewCert`: `GET /cert/renew` */
export type RenewCertInput = { [key: string]: never };

/** Output of `renewCert`. */
export type RenewCertOutput = undefined;

/** Errors of `renewCert` by status. */
export type RenewCertError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 400 | 403; readonly body: string }
  | { readonly status: 401 | 404 | 500; readonly body: ErrorResponse };

/** Input of `getSystemInfo`: `GET /metrics/system_info` */
export interface GetSystemInfoInput {
  /** The address of an agent, with its port. Looked at first. */
  agent_addr?: string | undefined;
  /** The name of an agent. */
  agent_name?: string | undefined;
  /** How far to look back. Without it, only the latest sample counts. */
  period?: MetricsPeriod | undefined;
  /** The figure to reduce each sample of a period to. Needed with `period`, ignored without. */
  aggregate?: SystemInfoAggregateMode | undefined;
  /**
   * How long to wait between two messages of a stream: a number and a unit, such as `5s` or `1m30s`. At
   * least one second, which is also the default. A plain answer ignores it.
   */
  interval?: string | undefined;
}

/** Output of `getSystemInfo`. */
export type GetSystemInfoOutput = SystemInfoResult;

/** Errors of `getSystemInfo` by status. */
export type GetSystemInfoError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 400 | 401 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Input of `streamAllSystemInfo`: `GET /metrics/all_system_info` */
export interface StreamAllSystemInfoInput {
  /** How far to look back. Without it, only the latest sample counts. */
  period?: MetricsPeriod | undefined;
  /** The figure to reduce each sample of a period to. Needed with `period`, ignored without. */
  aggregate?: SystemInfoAggregateMode | undefined;
  /**
   * How long to wait between two messages of a stream: a number and a unit, such as `5s` or `1m30s`. At
   * least one second, which is also the default. A plain answer ignores it.
   */
  interval?: string | undefined;
}

/** Output of `streamAllSystemInfo`. */
export type StreamAllSystemInfoOutput = undefined;

/** Errors of `streamAllSystemInfo` by status. */
export type StreamAllSystemInfoError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 400 | 401 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Input of `getUptime`: `GET /metrics/uptime` */
export interface GetUptimeInput {
  /** How far to look back. Without it, only the latest sample counts. */
  period?: MetricsPeriod | undefined;
  /** How many routes a page holds at most. 0 means all. */
  limit?: number | undefined;
  /** How many routes to skip. Behind the last one comes an empty page. */
  offset?: number | undefined;
  /** Only routes whose alias has the letters of the keyword, in this order and whatever their case. */
  keyword?: string | undefined;
  /**
   * How long to wait between two messages of a stream: a number and a unit, such as `5s` or `1m30s`. At
   * least one second, which is also the default. A plain answer ignores it.
   */
  interval?: string | undefined;
}

/** Output of `getUptime`. */
export type GetUptimeOutput = UptimeResult | undefined;

/** Errors of `getUptime` by status. */
export type GetUptimeError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 400 | 401 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Input of `listHomepageCategories`: `GET /homepage/categories` */
export type ListHomepageCategoriesInput = { [key: string]: never };

/** Output of `listHomepageCategories`. */
export type ListHomepageCategoriesOutput = string[];

/** Errors of `listHomepageCategories` by status. */
export type ListHomepageCategoriesError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 401 | 500; readonly body: ErrorResponse };

/** Input of `listHomepageItems`: `GET /homepage/items` */
export interface ListHomepageItemsInput {
  /** Only items whose name has these letters, in this order and whatever their case. */
  search?: string | undefined;
  /** Only this category. */
  category?: string | undefined;
  /** Only items of the provider with this short name. */
  provider?: string | undefined;
  /** How to sort the items of a category. Servers before this contract did not sort at all without it. */
  sort_method?: HomepageSortMethod | undefined;
}

/** Output of `listHomepageItems`. */
export type ListHomepageItemsOutput = HomepageCategory[];

/** Errors of `listHomepageItems` by status. */
export type ListHomepageItemsError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 400 | 401 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Input of `setHomepageItem`: `POST /homepage/set/item` */
export interface SetHomepageItemInput {
  body: HomepageOverrideItemParams;
}

/** Output of `setHomepageItem`. */
export type SetHomepageItemOutput = SuccessResponse;

/** Errors of `setHomepageItem` by status. */
export type SetHomepageItemError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `setHomepageItemsBatch`: `POST /homepage/set/items_batch` */
export interface SetHomepageItemsBatchInput {
  body: HomepageOverrideItemsBatchParams;
}

/** Output of `setHomepageItemsBatch`. */
export type SetHomepageItemsBatchOutput = SuccessResponse;

/** Errors of `setHomepageItemsBatch` by status. */
export type SetHomepageItemsBatchError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `setHomepageItemVisible`: `POST /homepage/set/item_visible` */
export interface SetHomepageItemVisibleInput {
  body: HomepageOverrideItemVisibleParams;
}

/** Output of `setHomepageItemVisible`. */
export type SetHomepageItemVisibleOutput = SuccessResponse;

/** Errors of `setHomepageItemVisible` by status. */
export type SetHomepageItemVisibleError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `setHomepageItemFavorite`: `POST /homepage/set/item_favorite` */
export interface SetHomepageItemFavoriteInput {
  body: HomepageOverrideItemFavoriteParams;
}

/** Output of `setHomepageItemFavorite`. */
export type SetHomepageItemFavoriteOutput = SuccessResponse;

/** Errors of `setHomepageItemFavorite` by status. */
export type SetHomepageItemFavoriteError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `setHomepageItemSortOrder`: `POST /homepage/set/item_sort_order` */
export interface SetHomepageItemSortOrderInput {
  body: HomepageOverrideItemSortOrderParams;
}

/** Output of `setHomepageItemSortOrder`. */
export type SetHomepageItemSortOrderOutput = SuccessResponse;

/** Errors of `setHomepageItemSortOrder` by status. */
export type SetHomepageItemSortOrderError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `setHomepageItemAllSortOrder`: `POST /homepage/set/item_all_sort_order` */
export interface SetHomepageItemAllSortOrderInput {
  body: HomepageOverrideItemAllSortOrderParams;
}

/** Output of `setHomepageItemAllSortOrder`. */
export type SetHomepageItemAllSortOrderOutput = SuccessResponse;

/** Errors of `setHomepageItemAllSortOrder` by status. */
export type SetHomepageItemAllSortOrderError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `setHomepageItemFavSortOrder`: `POST /homepage/set/item_fav_sort_order` */
export interface SetHomepageItemFavSortOrderInput {
  body: HomepageOverrideItemFavSortOrderParams;
}

/** Output of `setHomepageItemFavSortOrder`. */
export type SetHomepageItemFavSortOrderOutput = SuccessResponse;

/** Errors of `setHomepageItemFavSortOrder` by status. */
export type SetHomepageItemFavSortOrderError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `setHomepageCategoryOrder`: `POST /homepage/set/category_order` */
export interface SetHomepageCategoryOrderInput {
  body: HomepageOverrideCategoryOrderParams;
}

/** Output of `setHomepageCategoryOrder`. */
export type SetHomepageCategoryOrderOutput = SuccessResponse;

/** Errors of `setHomepageCategoryOrder` by status. */
export type SetHomepageCategoryOrderError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `clickHomepageItem`: `POST /homepage/item_click` */
export interface ClickHomepageItemInput {
  /** The alias of the route. */
  which: string;
}

/** Output of `clickHomepageItem`. */
export type ClickHomepageItemOutput = SuccessResponse;

/** Errors of `clickHomepageItem` by status. */
export type ClickHomepageItemError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `listFiles`: `GET /file/list` */
export type ListFilesInput = { [key: string]: never };

/** Output of `listFiles`. */
export type ListFilesOutput = ListFilesResponse;

/** Errors of `listFiles` by status. */
export type ListFilesError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 401 | 500; readonly body: ErrorResponse };

/** Input of `getFileContent`: `GET /file/content` */
export interface GetFileContentInput {
  /** What the file is for. */
  type: FileType;
  /** The name of the file, below the folder of its type. One that leads out of it is refused with 400. */
  filename: string;
}

/** Output of `getFileContent`. */
export type GetFileContentOutput = string;

/** Errors of `getFileContent` by status. */
export type GetFileContentError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `setFileContent`: `PUT /file/content` */
export type SetFileContentInput = {
  /** What the file is for. */
  type: FileType;
  /** The name of the file, below the folder of its type. One that leads out of it is refused with 400. */
  filename: string;
} & ({ body: string; contentType?: "application/godoxy+yaml" | undefined } | { body: string; contentType: "text/plain" });

/** Output of `setFileContent`. */
export type SetFileContentOutput = SuccessResponse;

/** Errors of `setFileContent` by status. */
export type SetFileContentError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `setFileContentPost`: `POST /file/content` */
export type SetFileContentPostInput = {
  /** What the file is for. */
  type: FileType;
  /** The name of the file, below the folder of its type. One that leads out of it is refused with 400. */
  filename: string;
} & ({ body: string; contentType?: "application/godoxy+yaml" | undefined } | { body: string; contentType: "text/plain" });

/** Output of `setFileContentPost`. */
export type SetFileContentPostOutput = SuccessResponse;

/** Errors of `setFileContentPost` by status. */
export type SetFileContentPostError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `validateFile`: `POST /file/validate` */
export type ValidateFileInput = {
  /** What the file is for. */
  type: FileType;
} & ({ body: string; contentType?: "application/godoxy+yaml" | undefined } | { body: string; contentType: "text/plain" });

/** Output of `validateFile`. */
export type ValidateFileOutput = SuccessResponse;

/** Errors of `validateFile` by status. */
export type ValidateFileError =
  | { readonly status: 400 | 401 | 500; readonly body: ErrorResponse }
  | { readonly status: 417; readonly body: StructuredError };

/** Input of `listAgents`: `GET /agent/list` */
export type ListAgentsInput = { [key: string]: never };

/** Output of `listAgents`. */
export type ListAgentsOutput = Agent[];

/** Errors of `listAgents` by status. */
export type ListAgentsError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 401 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };

/** Input of `createAgent`: `POST /agent/create` */
export interface CreateAgentInput {
  body: NewAgentRequest;
}

/** Output of `createAgent`. */
export type CreateAgentOutput = NewAgentResponse;

/** Errors of `createAgent` by status. */
export type CreateAgentError = { readonly status: 400 | 401 | 409 | 500; readonly body: ErrorResponse };

/** Input of `verifyAgent`: `POST /agent/verify` */
export interface VerifyAgentInput {
  body: VerifyNewAgentRequest;
}

/** Output of `verifyAgent`. */
export type VerifyAgentOutput = SuccessResponse;

/** Errors of `verifyAgent` by status. */
export type VerifyAgentError = { readonly status: 400 | 401 | 500; readonly body: ErrorResponse };

/** Input of `streamLxcServiceJournal`: `GET /proxmox/journalctl/{node}/{vmid}/{service}` */
export interface StreamLxcServiceJournalInput {
  /** The name of the Proxmox VE node. */
  node: string;
  /** The number of the container on that node. */
  vmid: number;
  /** The unit whose journal to follow. */
  service: string;
}

/** Output of `streamLxcServiceJournal`. */
export type StreamLxcServiceJournalOutput = undefined;

/** Errors of `streamLxcServiceJournal` by status. */
export type StreamLxcServiceJournalError =
  | { readonly status: 302; readonly body: undefined }
  | { readonly status: 400; readonly body: ErrorResponse | string }
  | { readonly status: 401 | 404 | 500; readonly body: ErrorResponse }
  | { readonly status: 403; readonly body: string };
