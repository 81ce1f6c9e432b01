/**
 * The English texts of the manifest for every English Excel: an override names one locale, and Excel takes none of
 * another. The source has them once, for en-US.
 */
const OTHERS = ["en-GB", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-SG", "en-ZA"];

/** @param {string} xml @returns {string} */
const withEveryEnglish = (xml) =>
  xml.replace(/^([ \t]*)(<(?:\w+:)?Override Locale=")en-US(".*\/>)(\r?\n)/gm, (_line, indent, before, after, end) =>
    ["en-US", ...OTHERS].map((locale) => indent + before + locale + after + end).join(""),
  );

module.exports = { withEveryEnglish, ENGLISH: ["en-US", ...OTHERS] };
