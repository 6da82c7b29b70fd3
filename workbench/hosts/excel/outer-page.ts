/** The page around the pane, as Excel on the web would be: it answers office.js's handshake, and shows the pane in a frame. */

/** What the outer page tells the pane of itself. */
export interface OuterPage {
  /** `en-US`, `es-MX`. */
  readonly locale: string;
  /** The highest requirement set: `1.14`. */
  readonly excelApi: string;
  /** Where the pane is served, on the same origin: `/taskpane.html`. */
  readonly pane: string;
  readonly width: number;
}

/** The outer page's HTML. Its script is inline: it is a test's page, never served to a person. */
export const outerPage = ({ locale, excelApi, pane, width }: OuterPage): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Stand-in for Excel</title>
<style>body{margin:0}iframe{border:0;width:${width}px;height:100vh;display:block}</style></head><body><script>
const about = ${JSON.stringify(aboutHost(locale, excelApi))};
addEventListener("message", (event) => {
  let asked;
  try { asked = JSON.parse(event.data); } catch { return; }
  if (asked._messageType !== 0) return;
  const isAboutHost = asked._actionName === "ContextActivationManager_getAppContextAsync";
  event.source.postMessage(JSON.stringify({
    _messageType: 1, _actionName: asked._actionName, _conversationId: asked._conversationId,
    _correlationId: asked._correlationId, _origin: location.origin, _errorCode: 0, _responseType: 0, _serializerVersion: 1,
    _data: isAboutHost ? { ...about, _docUrl: location.origin + "/book.xlsx" } : null,
  }), event.origin);
});
const frame = document.createElement("iframe");
frame.src = ${JSON.stringify(`${pane}?_host_Info=Excel$Web$16.01$${locale}$$$$0#&_xdm_Info=conversation|app|`)} + location.origin;
document.body.append(frame);
</script></body></html>`;

/** What office.js asks for when it starts in a frame, as measured. */
const aboutHost = (locale: string, excelApi: string): Record<string, unknown> => ({
  _id: "app",
  _appName: 16,
  _appVersion: "16.01",
  _appUILocale: locale,
  _dataLocale: locale,
  _clientMode: 0,
  _settings: [],
  _reason: 1,
  _osfControlType: 1,
  _eToken: encodeURIComponent('<r><t aid="stand-in" oid="stand-in"/></r>'),
  _correlationId: "correlation",
  _requirementMatrix: JSON.stringify({ ExcelApi: excelApi, AddinCommands: "1.1", SharedRuntime: "1.1" }),
  _addinName: "PLT Log",
  _appDomains: [],
});
