/** The place of Excel, for whoever carries the messages: the page in the browser, jsdom in Node. */
export { Host, type HostOptions } from "./host";
export { REQUIREMENT_SETS, hostInfo, windowName, type AddinIdentity } from "./appContext";
export type { RequestFault, Counters } from "./conversation";
