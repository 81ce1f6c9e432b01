/** What the host says of itself when Office.js starts. */

/** The floor that manifest.xml declares, and what the client itself needs to run it. Nothing newer. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.3",
  AddinCommands: "1.1",
  RibbonApi: "1.2",
  DialogApi: "1.1",
  DelayForCellEdit: "1.1",
};

export interface AddinIdentity {
  readonly conversationId: string;
  readonly controlId: string;
  /** `https://localhost:3000` */
  readonly origin: string;
  readonly locale: string;
}

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** Value of `_host_Info` in the query of the add-in's address. */
export const hostInfo = (identity: AddinIdentity): string =>
  `Excel$Web$16.01$${identity.locale}$${identity.controlId}$$$${SHARED_RUNTIME | CUSTOM_FUNCTIONS}`;

/** Name that the add-in's window must carry before its page is parsed. */
export const windowName = (identity: AddinIdentity): string =>
  JSON.stringify({
    baseFrameName: identity.controlId,
    hostInfo: hostInfo(identity),
    xdmInfo: `${identity.conversationId}|${identity.controlId}|${identity.origin}`,
    serializerVersion: 1,
  });

export function appContext(
  identity: AddinIdentity,
  fileName: string,
  readOnly: boolean,
  visible: boolean,
): Record<string, unknown> {
  return {
    _id: identity.controlId,
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.14931.20000",
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: `${identity.origin}/${encodeURIComponent(fileName)}`,
    _clientMode: readOnly ? 0 : 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: identity.conversationId,
    _appInstanceId: identity.controlId,
    _initialDisplayMode: visible ? 0 : 1,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
  };
}
