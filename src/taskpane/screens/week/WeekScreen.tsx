/** *Semaine*, the home screen: three things and their time, the headline, the next dates, the plan. Nothing to tick. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { aloneText } from "../../../text/alone";
import { logForms } from "../../../text/logs/forms";
import { paneWeek } from "../../../text/pane/week";
import { dateRange, duration, listDate } from "../../../text/typography";
import { daysBetween } from "../../../tracker/cells/dates";
import type { DueItem } from "../../../tracker/plan/due";
import { isOverdue, type Plan, type PlannedTask } from "../../../tracker/plan/plan";
import { planAsText } from "../../../tracker/plan/asText";
import { planCalendar } from "../../../tracker/plan/asCalendar";
import { usePane } from "../../context";
import { download } from "../../journey/save";
import { useLanguage } from "../../language";
import { caption, focusRing, tabular } from "../../look";
import { CopyText } from "../../parts/fields/CopyText";
import { AssumedProfile } from "../../parts/AssumedProfile";
import { HeadlineCounts, HeadlineBand } from "../../parts/Headline";
import { OtherTrackers } from "../../parts/OtherTrackers";
import { LinkButton } from "../../parts/LinkButton";
import { Page } from "../../parts/Page";
import { Row, Rows } from "../../parts/Rows";
import { Section } from "../../parts/Section";
import { NamesOutdated } from "../../parts/notices/NamesOutdated";
import { StateColumnOffer } from "../../parts/notices/StateColumnOffer";
import { StateSign } from "../../signs/Sign";
import { usePlan } from "../../tracker/usePlan";
import { Begin } from "./Begin";
import { WeeksChart } from "./PlanChart";

const useStyles = makeStyles({
  tasks: { marginTop: "12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  task: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr) auto", columnGap: "8px", padding: "12px 0" },
  title: { fontWeight: 600 },
  minutes: { ...tabular, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  why: { ...caption, display: "block", margin: "2px 0 4px" },
  note: { ...caption, margin: "8px 0 0" },
  form: { margin: "8px 0 0" },
  profile: { marginTop: "12px" },
  headline: {
    breakInside: "avoid-column",
    marginTop: "16px",
    paddingTop: "16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  dates: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "8px",
    margin: "12px 0 0",
  },
  date: { ...tabular, color: tokens.colorNeutralForeground2 },
  what: { margin: 0 },
  audit: { fontWeight: 600, color: tokens.colorNeutralForeground1 },
  summary: {
    cursor: "pointer",
    marginTop: "12px",
    color: tokens.colorBrandForegroundLink,
    borderRadius: "2px",
    ...focusRing,
  },
  small: { ...caption, display: "block" },
});

/** Dates written out: what is late, then the next ones, the audit always among them. */
const DATES_SHOWN = 6;

export function WeekScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneWeek[language];
  const { snapshot, navigation } = usePane();
  const { plan, week, due, all } = usePlan();
  // Nothing is planned of what was not read, which is not the same as nothing to do.
  const isJudged = snapshot.assessment.withheld === null;
  return (
    <Page
      title={text.title}
      aside={dateRange(week.from, week.to, language)}
      subtitle={
        week.tasks.length ? text.things(week.tasks.length, duration(week.minutes)) : isJudged ? text.nothing : undefined
      }
    >
      <div className={styles.tasks}>
        {week.tasks.length > 0 ? (
          <Rows>
            {week.tasks.map((planned) => (
              <TaskRow key={planned.task.id} planned={planned} />
            ))}
          </Rows>
        ) : (
          isJudged && <p className={styles.note}>{text.nothingNote}</p>
        )}
        {week.tasks.length > 0 && <p className={styles.note}>{text.goes}</p>}
        <p className={styles.form}>
          <LinkButton id="note" onClick={() => navigation.go({ screen: "note" })}>
            {logForms[language].open}
          </LinkButton>
        </p>
      </div>
      <div className={styles.headline}>
        <OtherTrackers />
        <HeadlineBand assessment={snapshot.assessment} />
        <HeadlineCounts assessment={snapshot.assessment} onOpen={() => navigation.go({ screen: "missing" })} />
        <AssumedProfile className={styles.profile} />
        <StateColumnOffer />
        <NamesOutdated />
      </div>
      <Begin />
      <Dates due={due} all={all} plan={plan} />
      <PlanSection plan={plan} isJudged={isJudged} />
    </Page>
  );
}

function TaskRow({ planned: { task, minutes } }: { readonly planned: PlannedTask }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneWeek[language];
  const { navigation, snapshot } = usePane();
  const overdue = isOverdue(task, snapshot.today) ? task.deadline : undefined;
  return (
    <Row>
      <div className={styles.task}>
        <StateSign state={task.state} />
        <div>
          <span className={styles.title}>{task.title}</span>
          <span className={styles.why}>
            {task.why}
            {overdue && ` ${text.overdue(listDate(overdue, snapshot.today, language))}`}
          </span>
          <LinkButton
            id={`task-${task.id}`}
            onClick={() => navigation.go({ screen: "indicator", number: task.number })}
          >
            {text.see(task.number)}
          </LinkButton>
        </div>
        <span className={styles.minutes}>{duration(minutes)}</span>
      </div>
    </Row>
  );
}

/** What is written out is near; the calendar holds every known date, the renewal included. */
function Dates({
  due,
  all,
  plan,
}: {
  readonly due: readonly DueItem[];
  readonly all: readonly DueItem[];
  readonly plan: Plan;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneWeek[language];
  const { snapshot, environment } = usePane();
  const { today } = snapshot;
  const shown = due.filter((item, index) => index < DATES_SHOWN || item.kind === "audit");
  const save = () =>
    download(
      URL.createObjectURL(new Blob([planCalendar(plan, all, today, language)], { type: "text/calendar" })),
      "RNQ.ics",
    );
  return (
    <Section
      title={text.dates}
      aside={
        <LinkButton id="calendar" title={text.calendarName} onClick={save}>
          {text.calendar}
        </LinkButton>
      }
    >
      {shown.length === 0 && <p className={styles.note}>{text.noDate}</p>}
      <dl className={styles.dates}>
        {shown.map((item) => (
          <DateRow
            key={`${item.date}-${item.text}`}
            item={item}
            weeks={item.kind === "audit" ? Math.floor(daysBetween(today, item.date) / 7) : 0}
          />
        ))}
      </dl>
      <CopyText
        id="copy-dates"
        text={() => planAsText(plan, all, language)}
        label={text.copy}
        copied={text.copied}
        byHand={text.byHand}
      />
      {!environment.canDownload && <p className={styles.note}>{text.copyNote}</p>}
    </Section>
  );
}

function DateRow({ item, weeks }: { readonly item: DueItem; readonly weeks: number }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneWeek[language];
  const { tracker, snapshot } = usePane();
  const { at } = item;
  const audit = item.kind === "audit";
  return (
    <>
      <dt className={mergeClasses(styles.date, audit && styles.audit)}>
        {listDate(item.placed, snapshot.today, language)}
        {item.late && <span className={styles.small}>{text.late(listDate(item.date, snapshot.today, language))}</span>}
      </dt>
      <dd className={mergeClasses(styles.what, audit && styles.audit)}>
        {at ? <LinkButton onClick={() => tracker.select(at)}>{item.text}</LinkButton> : text.inWeeks(item.text, weeks)}
      </dd>
    </>
  );
}

/** Where nothing is judged there is nothing to draw: the ways to its date and its pace stay. */
function PlanSection({ plan, isJudged }: { readonly plan: Plan; readonly isJudged: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneWeek[language];
  const { navigation } = usePane();
  const hours = (value: number) => String(value).replace(".", language === "fr" ? "," : ".");
  const left = plan.unplaced.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <Section title={plan.auditDate ? text.plan : text.planOpen} aside={text.pace(hours(plan.hoursPerWeek))}>
      {isJudged && plan.weeks.length > 0 && <WeeksChart plan={plan} />}
      {left > 0 && (
        <p className={styles.note}>
          {plan.hoursNeeded === null
            ? text.tooLate(duration(left))
            : text.tooMuch(duration(left), hours(plan.hoursNeeded))}{" "}
          {text.unplaced([...new Set(plan.unplaced.map(({ task }) => task.number))])}
        </p>
      )}
      {plan.auditDate === null ? (
        <LinkButton id="set-date" onClick={() => navigation.go({ screen: "questions" })}>
          {text.setDate}
        </LinkButton>
      ) : (
        <LinkButton id="pace" onClick={() => navigation.go({ screen: "settings" })}>
          {text.pacing}
        </LinkButton>
      )}
      <div>
        <LinkButton id="alone" onClick={() => navigation.go({ screen: "alone" })}>
          {aloneText[language].title}
        </LinkButton>
      </div>
      {isJudged && (
        <details>
          <summary className={styles.summary}>{text.weekByWeek}</summary>
          <dl className={styles.dates}>
            {plan.weeks.map((week) => (
              <WeekRow key={week.from} week={week} />
            ))}
          </dl>
        </details>
      )}
    </Section>
  );
}

function WeekRow({ week }: { readonly week: Plan["weeks"][number] }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = paneWeek[language];
  const { snapshot } = usePane();
  return (
    <>
      <dt className={styles.date}>{listDate(week.from, snapshot.today, language)}</dt>
      <dd className={styles.what}>
        {week.tasks.length === 0 && <span className={styles.small}>{text.free[week.kind]}</span>}
        {week.tasks.map(({ task, minutes }) => (
          <span key={task.id} className={styles.small}>
            {task.title}, {duration(minutes)}
          </span>
        ))}
      </dd>
    </>
  );
}
