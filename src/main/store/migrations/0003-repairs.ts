/**
 * The repair café: settings, sessions, tickets with their attempts, verdicts, and repairs that were
 * imported from other tools.
 *
 * Weights are whole grams. A category is a number: 1 to 40 of the Open Repair Data Standard, unpowered
 * kinds from 101. `done_year` is the year of `done_on`: statistics are grouped in the order of an index.
 */
const written = 'revision integer not null default 1, cancelled_at text';
const outcome = "outcome in ('fixed', 'repairable', 'end-of-life', 'unknown')";
const barrier = `barrier in ('parts-not-available', 'parts-too-expensive', 'no-way-to-open',
  'information-not-available', 'lack-of-equipment', 'too-worn-out')`;

const sessions = [
  // One standing row once a place has saved its own; before, the defaults of the house hold.
  `create table repair_settings (
    id text primary key,
    electrical_check text not null check (electrical_check in ('never', 'powered')),
    impact_method text not null check (impact_method in ('fixometer', 'one-to-one')),
    forget_after_days integer not null check (forget_after_days between 30 and 3650),
    data_provider text not null, group_identifier text not null, id_prefix text not null,
    country text not null, ${written})`,
  `create table waivers (
    id text primary key, version integer not null check (version > 0), text text not null,
    from_at text not null, ${written})`,
  'create unique index one_waiver_a_version on waivers (version) where cancelled_at is null',
  `create table repair_sessions (
    id text primary key, held_on text not null, opens_at text not null, closes_at text not null,
    venue text not null, closed_at text, ${written}, check (opens_at < closes_at))`,
  'create index repair_sessions_by_day on repair_sessions (held_on, id)',
  `create table presences (
    id text primary key, session_id text not null references repair_sessions (id),
    staff_id text references staff (id), name text not null, table_name text not null,
    skills text not null, arrived_at text not null, left_at text, ${written},
    check (staff_id is not null or name <> ''), check (left_at is null or left_at >= arrived_at))`,
  'create index presences_by_session on presences (session_id)',
];

const tickets = [
  `create table tickets (
    id text primary key, code text not null, session_id text references repair_sessions (id),
    queue_number integer check (queue_number > 0),
    thing text not null check (thing <> ''), category_number integer not null,
    brand text not null, brand_key text not null, model text not null,
    year_of_manufacture integer, weight_grams integer check (weight_grams > 0),
    problem text not null, public_problem text,
    visitor_name text not null, visitor_contact text not null, visitor_forgotten_at text,
    member_id text references members (id), item_id text references items (id),
    loan_id text references loans (id), imported_repair_id text,
    waiver_id text references waivers (id),
    waiver_how text check (waiver_how in ('signed', 'paper')), signature_file text,
    state text not null
      check (state in ('waiting', 'in-repair', 'part', 'stays', 'home', 'done')),
    state_at text not null, opened_at text not null, opened_on text not null,
    taken_at text, waited_minutes integer check (waited_minutes >= 0),
    minutes integer not null default 0 check (minutes >= 0),
    outcome text check (${outcome}), barrier text check (${barrier}),
    next_step text check (next_step in ('come-back', 'buy-part', 'professional', 'do-it-yourself')),
    electrical_check text check (electrical_check in ('safe', 'unsafe')),
    done_at text, done_on text, done_year integer, age_years integer,
    shelf_id text references shelves (id), kept_until text, then_what text not null,
    folded_words text not null, folded_visitor text, ${written},
    check ((state = 'done') = (outcome is not null)),
    check ((outcome is null) = (done_year is null)),
    check (barrier is null or outcome = 'end-of-life'),
    check (next_step is null or outcome = 'repairable'))`,
  'create unique index one_ticket_a_code on tickets (code) where cancelled_at is null',
  'create index tickets_by_code on tickets (code)',
  'create index tickets_by_state on tickets (state, opened_at, id, cancelled_at)',
  'create index tickets_by_session on tickets (session_id, queue_number)',
  'create index tickets_by_item on tickets (item_id, opened_at) where item_id is not null',
  'create index tickets_by_member on tickets (member_id) where member_id is not null',
  `create index tickets_by_imported on tickets (imported_repair_id)
    where imported_repair_id is not null`,
  'create index tickets_by_opening on tickets (opened_at, id, cancelled_at)',
  'create index tickets_by_outcome_day on tickets (done_on) where done_on is not null',
  'create index tickets_by_loan on tickets (loan_id) where loan_id is not null',
  `create index tickets_with_visitor on tickets (state_at)
    where visitor_forgotten_at is null and item_id is null`,
  `create index repaired_by_category on tickets
    (done_year, category_number, outcome, cancelled_at, weight_grams)`,
  'create index repaired_by_brand on tickets (brand_key, outcome, done_year, cancelled_at)',
  'create index repaired_by_age on tickets (done_year, age_years, outcome, cancelled_at)',
  `create index repaired_by_barrier on tickets (done_year, barrier, cancelled_at)
    where outcome = 'end-of-life'`,
  'create index repaired_by_minutes on tickets (done_year, minutes, cancelled_at)',
  'create index repaired_by_wait on tickets (done_year, waited_minutes, cancelled_at)',
  `create table attempts (
    id text primary key, ticket_id text not null references tickets (id),
    staff_id text references staff (id), presence_id text references presences (id),
    started_at text not null, started_on text not null, ended_at text,
    minutes integer check (minutes >= 0),
    observed text not null, cause text not null, done text not null, ${written})`,
  'create index attempts_by_ticket on attempts (ticket_id, started_at)',
  `create unique index one_running_attempt on attempts (ticket_id)
    where ended_at is null and cancelled_at is null`,
  `create table ticket_parts (
    id text primary key, ticket_id text not null references tickets (id), name text not null,
    is_used integer not null default 0 check (is_used in (0, 1)), ended_at text, ${written})`,
  'create index ticket_parts_by_ticket on ticket_parts (ticket_id)',
  `create table ticket_photos (
    id text primary key, ticket_id text not null references tickets (id), file text not null,
    media_type text not null, width integer not null, height integer not null,
    added_at text not null, ended_at text, ${written})`,
  'create index ticket_photos_by_ticket on ticket_photos (ticket_id)',
  // An unsafe verdict. It stands until a manager clears it.
  `create table safety_verdicts (
    id text primary key, ticket_id text not null references tickets (id),
    item_id text references items (id), reason text not null, declared_at text not null,
    cleared_at text, cleared_reason text, ${written})`,
  'create index safety_verdicts_by_ticket on safety_verdicts (ticket_id)',
  `create index standing_unsafe on safety_verdicts (item_id)
    where cleared_at is null and cancelled_at is null`,
  'alter table blocks add column ticket_id text references tickets (id)',
];

/**
 * Rows of other tools, in their own words. They are written in lots before the import that they
 * belong to: rows without an import that stands have never come in.
 */
const imports = [
  `create table imports (
    id text primary key, imported_at text not null, file_name text not null,
    layout text not null check (layout in ('v0.3', 'v0.2.1')),
    row_count integer not null check (row_count >= 0), ${written})`,
  `create table imported_repairs (
    id text primary key, import_id text not null, line integer not null,
    ords_id text not null, data_provider text not null, country text not null,
    partner_product_category text not null, product_category text not null,
    product_category_id text not null, brand text not null, year_of_manufacture text not null,
    product_age text not null, repair_status text not null, repair_barrier text not null,
    group_identifier text not null, event_date text not null, problem text not null,
    public_problem text, category_number integer not null, brand_key text not null,
    outcome text not null check (${outcome}), barrier text check (${barrier}),
    event_year integer, age_years integer, ${written})`,
  'create index imported_repairs_by_ords_id on imported_repairs (ords_id)',
  'create index imported_repairs_in_order on imported_repairs (import_id, line)',
  `create index imported_by_category on imported_repairs
    (import_id, event_year, category_number, outcome)`,
  'create index imported_by_brand on imported_repairs (import_id, brand_key, outcome, event_year)',
  'create index imported_by_age on imported_repairs (import_id, event_year, age_years, outcome)',
  `create index imported_by_barrier on imported_repairs (import_id, event_year, barrier)
    where outcome = 'end-of-life'`,
];

/** What must never happen, whatever the code above says: an unsafe object goes out. */
const standsUnsafe = `exists (select 1 from safety_verdicts where safety_verdicts.item_id = new.item_id
  and safety_verdicts.cleared_at is null and safety_verdicts.cancelled_at is null)`;
const goesOut = 'new.returned_on is null and new.cancelled_at is null';
const wasOut = 'old.returned_on is null and old.cancelled_at is null and old.item_id = new.item_id';

const neverLentOnSqlite = [
  `create trigger unsafe_is_never_lent before insert on loans
    when ${goesOut} and ${standsUnsafe}
    begin select raise(abort, 'an unsafe object is never lent'); end`,
  `create trigger unsafe_never_goes_out_again before update on loans
    when ${goesOut} and not (${wasOut}) and ${standsUnsafe}
    begin select raise(abort, 'an unsafe object is never lent'); end`,
];

const neverLentOnPostgres = [
  `create function refuse_unsafe_loan() returns trigger language plpgsql as $$
    begin
      if ${goesOut} and ${standsUnsafe} then
        if tg_op = 'INSERT' then raise exception 'an unsafe object is never lent'; end if;
        if not (${wasOut}) then raise exception 'an unsafe object is never lent'; end if;
      end if;
      return new;
    end $$`,
  `create trigger unsafe_is_never_lent before insert or update on loans
    for each row execute function refuse_unsafe_loan()`,
];

/** Tickets have a tag: one more subject of designs and runs. SQLite changes a CHECK by a new table. */
const subjects = "('item', 'member', 'shelf', 'red-tag', 'ticket')";
const symbol = "symbol text not null check (symbol in ('code128', 'qr'))";
const rebuilt = (table: string, columns: string, names: string) => [
  `create table new_${table} (${columns}, ${written}) strict`,
  `insert into new_${table} (${names}, revision, cancelled_at)
    select ${names}, revision, cancelled_at from ${table}`,
  `drop table ${table}`,
  `alter table new_${table} rename to ${table}`,
];

const subjectsOnSqlite = [
  ...rebuilt(
    'label_designs',
    `id text primary key, name text not null check (name <> ''), folded_name text not null,
      subject text not null check (subject in ${subjects}), ${symbol}, blocks text not null,
      ended_at text`,
    'id, name, folded_name, subject, symbol, blocks, ended_at',
  ),
  `create unique index label_designs_by_name on label_designs (folded_name)
    where ended_at is null and cancelled_at is null`,
  ...rebuilt(
    'label_runs',
    `id text primary key, printed_at text not null, staff_id text references staff (id),
      subject text not null check (subject in ${subjects}), design_key text not null,
      format_key text not null, format_name text not null,
      orientation text not null check (orientation in ('landscape', 'portrait')), ${symbol},
      printer_name text not null, start_at integer not null check (start_at > 0),
      label_count integer not null check (label_count > 0),
      sheet_count integer not null check (sheet_count > 0),
      labels_per_sheet integer check (labels_per_sheet > 0)`,
    `id, printed_at, staff_id, subject, design_key, format_key, format_name, orientation, symbol,
      printer_name, start_at, label_count, sheet_count, labels_per_sheet`,
  ),
  ...rebuilt(
    'label_run_lines',
    `id text primary key, run_id text not null references label_runs (id),
      position integer not null,
      kind text not null check (kind in ('item', 'member', 'shelf', 'ticket')),
      thing_id text not null, copies integer not null check (copies > 0)`,
    'id, run_id, position, kind, thing_id, copies',
  ),
  'create index label_run_lines_by_run on label_run_lines (run_id, position)',
];

const subjectsOnPostgres = [
  'alter table label_designs drop constraint label_designs_subject_check',
  `alter table label_designs add constraint label_designs_subject_check
    check (subject in ${subjects})`,
  'alter table label_runs drop constraint label_runs_subject_check',
  `alter table label_runs add constraint label_runs_subject_check check (subject in ${subjects})`,
  'alter table label_run_lines drop constraint label_run_lines_kind_check',
  `alter table label_run_lines add constraint label_run_lines_kind_check
    check (kind in ('item', 'member', 'shelf', 'ticket'))`,
];

export const repairs = {
  version: 3,
  name: '0003-repairs',
  statements: [...sessions, ...tickets, ...imports],
  sqlite: [...neverLentOnSqlite, ...subjectsOnSqlite],
  postgres: [...neverLentOnPostgres, ...subjectsOnPostgres],
} as const;
