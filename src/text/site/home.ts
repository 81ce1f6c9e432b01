/** The page that presents RNQ. */
import { en, fr } from "../typography";

export const siteHome = {
  fr: {
    title: fr`Votre tableau Qualiopi vous dit où vous en êtes`,
    lead: fr`RNQ lit votre tableau Excel tel qu'il est, avec vos colonnes et vos mots. Il vous montre ce qui est prouvé, ce qui manque, ce qu'un auditeur relèverait probablement, et quoi faire cette semaine. Rien n'est migré, rien de ce que vous avez saisi n'est changé.`,
    try: fr`Essayer avec mon tableau`,
    install: fr`Installer dans Excel`,
    note: fr`Sans compte, sans rien installer pour essayer, et sans envoyer votre fichier : il reste dans votre navigateur.`,
    shown: "atelier",
    picture: fr`Un tableau Excel de 22 indicateurs ; à droite, le volet RNQ dit ce qui est prouvé et ce qui manque`,
    gives: fr`Ce que vous obtenez`,
    pictures: [
      ["volet-semaine", fr`Cette semaine : trois choses à faire, avec le temps qu'elles prennent.`],
      ["volet-etat", fr`L'état de chaque indicateur, et pourquoi, avec le texte d'où cela vient.`],
      ["volet-parcours", fr`Le parcours du stagiaire, dessiné d'après vos lignes, avec ses trous.`],
      ["feuille-synthese-petit", fr`La Synthèse avant audit, pour vous : constats probables et plan d'action.`],
      ["feuille-dossier-petit", fr`Le Dossier de preuves, pour l'auditeur : indicateur, preuve, où elle est.`],
      ["feuille-parcours-petit", fr`Le Parcours stagiaire, prêt à imprimer.`],
    ],
    ways: fr`Trois façons de s'en servir`,
    waysList: [
      [
        fr`Dans votre navigateur, sans Excel.`,
        fr`Avec un classeur enregistré depuis LibreOffice, Google Sheets ou Excel : tout le produit est là, et Enregistrer vous rend le fichier.`,
      ],
      [
        fr`Dans votre Excel.`,
        fr`Microsoft 365, Excel 2021, Excel pour le web ou pour Mac. Un fichier à donner à Excel, une minute.`,
      ],
      [
        fr`Chez vous.`,
        fr`Un réseau, un OPCO, un cabinet : ce site entier est un dossier de fichiers, que n'importe quel serveur web peut servir. Rien ne s'exécute sur le serveur.`,
      ],
    ],
    data: fr`Vos données`,
    dataText: fr`Ni compte, ni serveur à nous, ni mesure d'audience. Votre classeur est lu sur votre ordinateur, et n'en sort pas. « Retirer RNQ du classeur » le rend tel qu'il était.`,
    dataMore: fr`Ce qui passe par le réseau, en détail`,
    sources: fr`Sources`,
    sourcesText: fr`RNQ suit le référentiel national qualité : 32 indicateurs, et 33 depuis le 1ᵉʳ novembre 2026. Chaque point cite son texte :`,
    sourcesWhere: fr`Les textes se lisent sur`,
    sourcesGuide: fr`et le guide de lecture sur`,
    sourcesEnd: fr`Ce qui y est douteux est montré comme douteux. RNQ n'est lié ni à l'État, ni à un certificateur, ni à Microsoft.`,
  },
  en: {
    title: en`Your Qualiopi table tells you where you stand`,
    lead: en`RNQ reads your Excel table as it is, with your columns and your words. It shows you what is proven, what is missing, what an auditor would probably write up, and what to do this week. Nothing is migrated, nothing you typed is changed.`,
    try: en`Try with my table`,
    install: en`Install in Excel`,
    note: en`No account, nothing to install for a try, and your file is not sent: it stays in your browser.`,
    shown: "en-atelier",
    picture: en`An Excel table of 22 indicators; at its right, the RNQ pane tells what is proven and what is missing`,
    gives: en`What you get`,
    pictures: [
      ["en-volet-semaine", en`This week: three things to do, with the time they take.`],
      ["en-volet-etat", en`The state of every indicator, and why, with the text it comes from.`],
      ["en-volet-parcours", en`The trainee's journey, drawn from your rows, with its holes.`],
      ["feuille-synthese-anglais", en`The summary before the audit, for you: probable findings and plan.`],
      ["feuille-dossier-anglais", en`The file of proofs, for the auditor: indicator, proof, where it is.`],
      ["feuille-parcours-anglais", en`The trainee journey, ready to print.`],
    ],
    ways: en`Three ways to use it`,
    waysList: [
      [
        en`In your browser, without Excel.`,
        en`With a workbook saved from LibreOffice, Google Sheets or Excel: the whole product is there, and Save gives you the file back.`,
      ],
      [
        en`In your Excel.`,
        en`Microsoft 365, Excel 2021, Excel on the web or for Mac. One file to give to Excel, a minute.`,
      ],
      [
        en`At your place.`,
        en`A network, a funder, a consultancy: this whole site is one folder of files that any web server can serve. Nothing runs on the server.`,
      ],
    ],
    data: en`Your data`,
    dataText: en`No account, no server of ours, no audience measurement. Your workbook is read on your computer and does not leave it. “Remove RNQ from the workbook” gives it back as it was.`,
    dataMore: en`What goes over the network, in detail`,
    sources: en`Sources`,
    sourcesText: en`RNQ follows the French national quality standard: 32 indicators, and 33 since 1 November 2026. Every point names its text:`,
    sourcesWhere: en`The texts are read at`,
    sourcesGuide: en`and the reading guide at`,
    sourcesEnd: en`What is doubtful in them is shown as doubtful. RNQ is tied neither to the State, nor to a certifier, nor to Microsoft.`,
  },
};

export type SiteHome = (typeof siteHome)["fr"];
