/**
 * The first stone: place, team, objects, people, loans and the journal.
 *
 * Text and integer columns only, so that STRICT SQLite and PostgreSQL agree. Every row that people
 * write carries `revision` (1 when born, one more at each change) and `cancelled_at` (set by an undo):
 * nothing that ever happened is deleted.
 */
const written = 'revision integer not null default 1, cancelled_at text';
const yesNo = (column: string) =>
  `${column} integer not null default 0 check (${column} in (0, 1))`;
const rule = (column: string, fallback: string) =>
  `${column} text not null default '${fallback}' check (${column} in ('refuse', 'warn'))`;

const place = [
  `create table place (
    id text primary key check (id = 'place'),
    name text not null, address text not null, contact text not null,
    time_zone text not null, language text not null check (language in ('fr', 'en')),
    default_loan_days integer not null check (default_loan_days between 1 and 366),
    member_limit integer not null check (member_limit >= 0),
    household_limit integer not null check (household_limit >= 0),
    max_renewals integer not null check (max_renewals >= 0),
    ${rule('expired_rule', 'refuse')}, ${rule('limit_rule', 'refuse')},
    ${rule('late_rule', 'warn')}, ${rule('suspended_rule', 'refuse')},
    membership_period text not null check (membership_period in ('civil-year', 'anniversary')),
    membership_fee_cents integer not null check (membership_fee_cents >= 0),
    rules_version text not null, rules_text text not null, set_up_at text not null, ${written})`,
  `create table opening_hours (
    id text primary key, weekday integer not null check (weekday between 1 and 7),
    opens_at text not null, closes_at text not null, ended_at text, ${written},
    check (opens_at < closes_at))`,
  `create table closures (
    id text primary key, from_on text not null, until_on text not null, reason text not null,
    ended_at text, ${written}, check (from_on <= until_on))`,
  `create table secrets (
    id text primary key, hash text not null, salt text not null,
    failures integer not null default 0 check (failures >= 0), last_failed_at text)`,
  `create table staff (
    id text primary key, name text not null,
    role text not null check (role in ('volunteer', 'repairer', 'manager')), ended_at text, ${written})`,
];

const items = [
  `create table categories (
    id text primary key, name text not null, folded_name text not null,
    loan_days integer check (loan_days between 1 and 366),
    deposit_cents integer not null check (deposit_cents >= 0),
    inspection_months integer check (inspection_months > 0),
    habilitation text, ended_at text, ${written})`,
  `create unique index categories_by_name on categories (folded_name)
    where ended_at is null and cancelled_at is null`,
  `create table shelves (
    id text primary key, code text not null unique, name text not null, folded_name text not null,
    merged_into_id text references shelves (id), ended_at text, ${written})`,
  `create unique index shelves_by_name on shelves (folded_name)
    where ended_at is null and cancelled_at is null`,
  `create table items (
    id text primary key, code text not null,
    kind text not null check (kind in ('tool', 'appliance', 'machine')),
    name text not null check (name <> ''), folded_name text not null,
    category_id text references categories (id), shelf_id text references shelves (id),
    brand text not null, model text not null, serial_number text not null,
    condition text not null check (condition in ('new', 'good', 'worn', 'damaged')),
    owner_kind text not null check (owner_kind in ('place', 'donor', 'depositor')),
    owner_name text not null,
    declared_value_cents integer check (declared_value_cents >= 0),
    deposit_cents integer check (deposit_cents >= 0),
    loan_days integer check (loan_days between 1 and 366),
    lending_note text not null, return_note text not null, safety_notice text not null,
    retired_at text, retired_reason text, created_at text not null, ${written})`,
  // A label printed ahead goes on after the undo of what it was first given to.
  'create unique index one_item_a_code on items (code) where cancelled_at is null',
  // A list of 100,000 rows is filtered within the index that sorts it.
  'create index items_by_name on items (folded_name, id, cancelled_at, retired_at, kind, condition)',
  'create index items_by_code on items (code, id, cancelled_at, retired_at, kind, condition)',
  `create index items_by_category on items
    (category_id, folded_name, id, cancelled_at, retired_at, kind, condition, shelf_id)`,
  `create index items_by_shelf on items
    (shelf_id, folded_name, id, cancelled_at, retired_at, kind, condition, category_id)`,
  'create index retired_items on items (retired_at) where retired_at is not null',
  `create index items_by_age on items
    (id, cancelled_at, retired_at, kind, condition, category_id, shelf_id, folded_name, code)`,
];

/** After members and loans: PostgreSQL wants a table to exist before another refers to it. */
const aroundItems = [
  `create table aliases (
    id text primary key, reading text not null, shown text not null,
    item_id text references items (id), member_id text references members (id),
    ended_at text, ${written}, check ((item_id is null) <> (member_id is null)))`,
  'create index aliases_by_reading on aliases (reading)',
  'create index aliases_by_item on aliases (item_id)',
  'create index aliases_by_member on aliases (member_id)',
  `create table accessories (
    id text primary key, item_id text not null references items (id), name text not null,
    position integer not null, ${yesNo('is_missing')}, ended_at text, ${written})`,
  'create index accessories_by_item on accessories (item_id)',
  `create table photos (
    id text primary key, item_id text not null references items (id), loan_id text references loans (id),
    file text not null, media_type text not null, width integer not null, height integer not null,
    position integer not null, added_at text not null, ended_at text, ${written})`,
  'create index photos_by_item on photos (item_id)',
  `create table documents (
    id text primary key, item_id text not null references items (id), file text not null,
    name text not null, media_type text not null, bytes integer not null, added_at text not null,
    ended_at text, ${written})`,
  'create index documents_by_item on documents (item_id)',
  `create table blocks (
    id text primary key, item_id text not null references items (id),
    cause text not null check (cause in ('manager', 'damage', 'repair', 'inspection', 'safety')),
    reason text not null, loan_id text references loans (id), since_at text not null,
    ended_at text, ended_reason text, ${written})`,
  'create index standing_blocks on blocks (item_id) where ended_at is null and cancelled_at is null',
  `create table loan_checks (
    id text primary key, loan_id text not null references loans (id),
    kind text not null check (kind in ('accessory', 'safety-notice')),
    accessory_id text references accessories (id), name text not null, position integer not null,
    out_answer text check (out_answer in ('there', 'missing', 'seen')),
    in_answer text check (in_answer in ('there', 'missing')), ${written})`,
  'create index loan_checks_by_loan on loan_checks (loan_id)',
  'create table numbering (letter text primary key, next_serial integer not null check (next_serial > 0))',
];

const members = [
  `create table households (id text primary key, name text not null, ${written})`,
  `create table members (
    id text primary key, code text not null, first_name text not null, last_name text not null,
    folded_name text not null, email text not null, phone text not null, address text not null,
    household_id text references households (id), loan_limit integer check (loan_limit >= 0),
    counter_note text not null, joined_on text not null, ended_at text, ${written})`,
  'create unique index one_member_a_code on members (code) where cancelled_at is null',
  'create index members_by_code on members (code)',
  'create index members_by_name on members (folded_name, id)',
  'create index members_by_household on members (household_id)',
  `create table memberships (
    id text primary key, member_id text not null references members (id), type text not null,
    paid_on text not null, valid_from text not null, valid_until text not null,
    fee_cents integer not null check (fee_cents >= 0), ${written}, check (valid_from <= valid_until))`,
  'create index memberships_by_member on memberships (member_id, valid_until)',
  `create table suspensions (
    id text primary key, member_id text not null references members (id), reason text not null,
    from_on text not null, until_on text, lifted_at text, ${written})`,
  'create index suspensions_by_member on suspensions (member_id)',
];

const loans = [
  `create table loans (
    id text primary key, item_id text not null references items (id),
    member_id text not null references members (id),
    lent_at text not null, lent_on text not null, due_on text not null,
    returned_at text, returned_on text, out_visit_id text not null, in_visit_id text,
    renewals integer not null default 0 check (renewals >= 0),
    condition_out text not null check (condition_out in ('new', 'good', 'worn', 'damaged')),
    condition_in text check (condition_in in ('new', 'good', 'worn', 'damaged')),
    declared_value_cents integer, deposit_cents integer not null default 0,
    override_reason text, damage_note text, ${written},
    check ((returned_at is null) = (returned_on is null)), check (lent_on <= due_on),
    check (returned_on is null or returned_on >= lent_on))`,
  `create unique index one_open_loan_an_item on loans (item_id)
    where returned_on is null and cancelled_at is null`,
  // All that is out is read from this index alone: SQLite asks even for the columns of its condition.
  `create index open_loans_by_due_day on loans (due_on, id, item_id, returned_on, cancelled_at)
    where returned_on is null and cancelled_at is null`,
  'create index loans_by_member on loans (member_id, returned_on)',
  'create index loans_by_item on loans (item_id, lent_at)',
  'create index loans_by_out_visit on loans (out_visit_id)',
  'create index loans_by_in_visit on loans (in_visit_id)',
];

const journal = [
  `create table journal (
    id text primary key, at text not null, staff_id text references staff (id), post_id text not null,
    role text not null check (role in ('volunteer', 'repairer', 'manager')),
    act text not null, subject_kind text not null, subject_id text not null,
    item_id text, member_id text, loan_id text, facts text not null, rows text not null,
    ${yesNo('is_undoable')}, undoes_id text references journal (id), undone_by_id text)`,
  'create index journal_by_time on journal (at, id)',
  'create index journal_by_subject on journal (subject_kind, subject_id)',
  'create index journal_by_item on journal (item_id, at) where item_id is not null',
  'create index journal_by_member on journal (member_id, at) where member_id is not null',
  `create table revisions (
    table_name text not null, row_id text not null, revision integer not null,
    row_json text not null, entry_id text not null references journal (id) deferrable initially deferred,
    primary key (table_name, row_id, revision))`,
];

export const firstStone = {
  version: 1,
  name: '0001-first-stone',
  statements: [...place, ...items, ...members, ...loans, ...aroundItems, ...journal],
} as const;
