/** The place of Excel, for whoever carries the messages: the page in the browser, jsdom in Node. */
export { Host, type HostOptions } from "./host";
export { REQUIREMENT_SETS, hostInfo, windowName, type Identity } from "./appContext";
export type { Fault, Counters } from "./conversation";
