
"use strict";
// All that the page shows is made here, and of text: no data are ever read as HTML.

const svgSpace = "http://www.w3.org/2000/svg";

function filledElement(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "href" && !/^(#|\.{1,2}\/)/.test(value)) throw new Error("a link that leads out");
    if (/^on|^style$|^src/.test(name)) throw new Error("an attribute that acts");
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** element("a", {href: "#/"}, "text", element("b", {}, "more")) */
function element(name, attributes, ...children) {
  return filledElement(document.createElement(name), attributes, children);
}

function svg(name, attributes, ...children) {
  return filledElement(document.createElementNS(svgSpace, name), attributes, children);
}

function byId(id) {
  return document.getElementById(id);
}

/** "1 term", "2 terms" */
function counted(count, one, many) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many || one + "s"}`;
}

function percent(part, whole) {
  return `${Math.round((100 * part) / whole)} %`;
}
