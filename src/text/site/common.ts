/** What every page of the site says: its bar, its foot, the names of its files. */
import { en, fr } from "../typography";

export const siteCommon = {
  fr: {
    product: fr`RNQ pour Excel`,
    pages: {
      home: "index.html",
      try: "essayer/",
      install: "installer.html",
      privacy: "confidentialite.html",
      help: "aide.html",
    },
    bar: {
      label: fr`Pages du site`,
      home: fr`RNQ`,
      try: fr`Essayer`,
      install: fr`Installer`,
      privacy: fr`Confidentialité`,
      help: fr`Aide`,
      other: "English",
    },
    skip: fr`Aller au contenu`,
    foot: (version: string) =>
      fr`RNQ pour Excel, version ${version}. Logiciel libre, licence MIT. RNQ montre un état de préparation et des constats probables ; seul l'auditeur conclut.`,
  },
  en: {
    product: en`RNQ for Excel`,
    pages: {
      home: "english.html",
      try: "essayer/?langue=en",
      install: "install.html",
      privacy: "privacy.html",
      help: "help.html",
    },
    bar: {
      label: en`Pages of the site`,
      home: en`RNQ`,
      try: en`Try`,
      install: en`Install`,
      privacy: en`Privacy`,
      help: en`Help`,
      other: "Français",
    },
    skip: en`Go to the content`,
    foot: (version: string) =>
      en`RNQ for Excel, version ${version}. Free software, MIT licence. RNQ shows a state of preparation and probable findings; only the auditor concludes.`,
  },
};

export type SiteCommon = (typeof siteCommon)["fr"];
