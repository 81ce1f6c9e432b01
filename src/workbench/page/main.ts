import "./styles.css";
import { testApi } from "./testApi";
import { Workbench } from "./workbench";

const workbench = new Workbench(document.getElementById("workbench")!);
window.__workbench = testApi(workbench, workbench.start(new URL(location.href).searchParams.get("file")));
