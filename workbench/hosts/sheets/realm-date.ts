/** The realm's Date and Intl as a script finds them: "local" is the script's time zone, "now" is the stand-in's clock. */

/**
 * A program that runs inside the realm and answers a function `(wallOf, instantOf, now, zone)`, which puts the script's own Date in place.
 * Setters are not built: dates that are changed in place depend on the script's time zone, and no code of ours may.
 */
export const REALM_DATE_PROGRAM = `(function (wallOf, instantOf, now, zone) {
  "use strict";
  var Real = Date;
  var proto = Real.prototype;
  var time = proto.getTime;
  var utc = {};
  ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"].forEach(function (part) {
    utc[part] = proto["getUTC" + part];
  });
  var wall = function (date) { return new Real(wallOf(time.call(date), zone)); };
  function parse(text) {
    var instant = Real.parse(text);
    var dayOnly = /^\\d{4}(-\\d\\d(-\\d\\d)?)?$/.test(text);
    if (isNaN(instant) || dayOnly || /(Z|[+-]\\d\\d:?\\d\\d|GMT|UTC)\\s*(\\([^)]*\\))?$/.test(text)) return instant;
    var asUtc = Real.parse(/T/.test(text) ? text + "Z" : text + " UTC");
    return isNaN(asUtc) ? instant : instantOf(asUtc, zone);
  }
  function ZonedDate(first) {
    if (!new.target) return new ZonedDate().toString();
    var instant;
    if (arguments.length === 0) instant = now();
    else if (arguments.length > 1) {
      var whole = Real.UTC.apply(null, arguments);
      instant = isNaN(whole) ? whole : instantOf(whole, zone);
    } else if (first instanceof Real) instant = time.call(first);
    else instant = typeof first === "string" ? parse(first) : Number(first);
    return Reflect.construct(Real, [instant], new.target);
  }
  ZonedDate.prototype = proto;
  ZonedDate.now = function () { return now(); };
  ZonedDate.UTC = Real.UTC;
  ZonedDate.parse = parse;
  var put = function (on, name, value) {
    Object.defineProperty(on, name, { value: value, writable: true, configurable: true, enumerable: false });
  };
  put(proto, "constructor", ZonedDate);
  Object.keys(utc).forEach(function (part) {
    put(proto, "get" + part, function () { return isNaN(time.call(this)) ? NaN : utc[part].call(wall(this)); });
    put(proto, "set" + part, function () { throw new Error("The stand-in has no Date.set" + part); });
  });
  put(proto, "getTimezoneOffset", function () { return (time.call(this) - wallOf(time.call(this), zone)) / 60000; });
  put(proto, "toString", function () {
    if (isNaN(time.call(this))) return "Invalid Date";
    var text = wall(this).toUTCString();
    var minutes = -this.getTimezoneOffset();
    var size = Math.abs(Math.round(minutes));
    var hhmm = ("0" + Math.floor(size / 60)).slice(-2) + ("0" + (size % 60)).slice(-2);
    return text.slice(0, 3) + " " + text.slice(8, 11) + " " + text.slice(5, 7) + text.slice(11, 25) + " GMT" + (minutes < 0 ? "-" : "+") + hhmm + " (" + zone + ")";
  });
  put(proto, "toDateString", function () { return this.toString().slice(0, 15); });
  put(proto, "toTimeString", function () { return this.toString().slice(16); });
  var Format = Intl.DateTimeFormat;
  // A format never changes, and is slow to make: the same wish gets the same one.
  var made = new Map();
  function ZonedFormat(locales, options) {
    var wish = JSON.stringify([locales, options]);
    if (!made.has(wish)) made.set(wish, new Format(locales, Object.assign({ timeZone: zone }, options)));
    return made.get(wish);
  }
  ZonedFormat.prototype = Format.prototype;
  ZonedFormat.supportedLocalesOf = Format.supportedLocalesOf;
  put(Intl, "DateTimeFormat", ZonedFormat);
  ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"].forEach(function (name) {
    var real = proto[name];
    put(proto, name, function (locales, options) { return real.call(this, locales, Object.assign({ timeZone: zone }, options)); });
  });
  put(globalThis, "Date", ZonedDate);
  return Real;
})`;
