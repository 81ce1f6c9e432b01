/** Ties the functions to the names of the metadata; loaded by the shared page before anything else. */
import * as functions from "./functions";

for (const [id, implementation] of Object.entries(functions)) CustomFunctions.associate(id, implementation);
