/** `google.script.run` for a browser: the sidebar's page talks over HTTP to the script in its realm, under the real bridge's rules. */

/**
 * A script for the page's head. `names` are the functions that may be called, `address` is where calls are posted.
 * As with the real one, arguments that are no plain values are refused at once, calls answer later, and unknown functions are not there.
 */
export const scriptRunShim = (names: readonly string[], address: string): string => `<script>(function () {
  "use strict";
  var names = ${JSON.stringify(names)};
  function check(value, property, above) {
    if (value === null || /^(undefined|string|number|boolean)$/.test(typeof value)) return;
    var kind = Object.prototype.toString.call(value);
    var plain = kind === "[object Object]" || kind === "[object Array]";
    if (!plain || above.indexOf(value) >= 0) throw new TypeError("Failed due to illegal value in property: " + property);
    Object.keys(value).forEach(function (key) { check(value[key], key, above.concat([value])); });
  }
  function fail(handler, error, userObject) {
    if (handler) handler(error, userObject);
    else console.error("Uncaught", error);
  }
  function call(name, args, handlers) {
    args.forEach(function (arg, i) { check(arg, String(i), []); });
    fetch(${JSON.stringify(address)}, { method: "POST", body: JSON.stringify({ name: name, args: args }) })
      .then(function (response) { return response.json(); })
      .then(function (answer) {
        if (answer.error) fail(handlers.failure, Object.assign(new Error(answer.error.message), { name: answer.error.name }), handlers.user);
        else if (handlers.success) handlers.success(answer.value, handlers.user);
      }, function () { fail(handlers.failure, Object.assign(new Error("NetworkError: Connection failure due to HTTP 0"), { name: "NetworkError" }), handlers.user); });
  }
  function runner(handlers) {
    var run = {
      withSuccessHandler: function (handler) { return runner(Object.assign({}, handlers, { success: handler })); },
      withFailureHandler: function (handler) { return runner(Object.assign({}, handlers, { failure: handler })); },
      withUserObject: function (user) { return runner(Object.assign({}, handlers, { user: user })); }
    };
    names.forEach(function (name) {
      run[name] = function () { call(name, Array.prototype.slice.call(arguments), handlers); };
    });
    return run;
  }
  window.google = { script: { run: runner({}), host: { close: function () {}, setHeight: function () {}, setWidth: function () {}, editor: { focus: function () {} } } } };
})();</script>`;
