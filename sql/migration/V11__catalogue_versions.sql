-- The dispatch catalogue in whole versions that never change, each in force from a moment on.

create table catalogue_version (
  version            int not null,
  effective_from     datetime(3) not null comment 'UTC+8; in force is the latest moment that has come, of one moment the highest version',
  saved_at           datetime(3) not null comment 'UTC+8',
  saved_by           varchar(40) character set ascii not null comment 'reference of the actor, as in the history',
  saved_by_name      varchar(60) not null,
  note               varchar(200) not null comment 'what changed and why',
  rules              int not null comment 'how many',
  request_key        varchar(100) character set ascii collate ascii_bin null comment 'by which a repeated request is recognised',
  taken_back_at      datetime(3) null comment 'UTC+8; never after effective_from',
  taken_back_by_name varchar(60) null,
  primary key (version),
  unique key once (saved_by, request_key)
) engine = InnoDB default charset = utf8mb4 comment 'one row for each saved dispatch catalogue';

insert into catalogue_version (version, effective_from, saved_at, saved_by, saved_by_name, note, rules)
select versions.version, coalesce(min(rule.valid_from), '2015-01-01'), '2026-11-22 00:00:00.000', 'system', '系统', '初始派单目录', count(rule.id)
from (select 1 as version union select catalogue_version from dispatch_rule) as versions
left join dispatch_rule as rule on rule.catalogue_version = versions.version
group by versions.version;

alter table dispatch_rule
  drop check dispatch_rule_lead,
  drop check dispatch_rule_co,
  add column co_handlers varchar(600) character set ascii collate ascii_bin not null default ''
    comment 'how each co-handler is named, as KIND or KIND:unit, with semicolons between' after lead_unit,
  add column deadline_class varchar(20) character set ascii collate ascii_bin null
    comment 'which deadline rules may be limited to; null: the usual deadlines' after co_unit;

update dispatch_rule set co_handlers = concat(co_kind, coalesce(concat(':', co_unit), '')) where co_kind is not null;

alter table dispatch_rule
  drop column co_kind,
  drop column co_unit,
  modify lead_kind varchar(32) character set ascii collate ascii_bin not null
    comment 'UNIT: lead_unit itself. PLACE_…: what lies at the place, or serves it. CATCH_ALL: whoever is the catch-all of the area lead_unit',
  modify lead_unit varchar(20) character set ascii collate ascii_bin null
    comment 'of UNIT; of PLACE_DISTRICT_DEPARTMENT the city department, which also leads when the district is unknown; of CATCH_ALL an area',
  add constraint dispatch_rule_lead check (
    lead_kind in ('PLACE_COMMUNITY', 'PLACE_SUBDISTRICT', 'PLACE_SUB_CENTRE') and lead_unit is null
    or lead_kind in ('UNIT', 'PLACE_DISTRICT_DEPARTMENT', 'CATCH_ALL') and lead_unit is not null),
  add constraint dispatch_rule_version_exists foreign key (catalogue_version) references catalogue_version (version);

alter table deadline_rule
  add column deadline_class varchar(20) character set ascii collate ascii_bin null
    comment 'given to an order by its rule in the dispatch catalogue; null: every one' after urgency;

alter table work_order
  add column catalogue_version int null comment 'of the dispatch catalogue the order was dispatched by' after dispatched_at,
  add column deadline_class varchar(20) character set ascii collate ascii_bin null after catalogue_version;

-- What disputes teach: an order went to another unit than the catalogue says.
create table catalogue_proposal (
  id              bigint not null auto_increment,
  work_order_id   bigint not null,
  category_code   varchar(20) character set ascii collate ascii_bin not null,
  area_code       varchar(20) character set ascii collate ascii_bin null comment 'the narrowest area that is known of the order',
  type            varchar(24) character set ascii not null,
  from_unit       varchar(20) character set ascii collate ascii_bin not null comment 'who was not competent',
  to_unit         varchar(20) character set ascii collate ascii_bin not null comment 'who is',
  basis           varchar(2000) not null comment 'the record of the decision',
  proposed_by     varchar(40) character set ascii not null,
  proposed_at     datetime(3) not null comment 'UTC+8',
  state           varchar(8) character set ascii not null default 'OPEN',
  decided_by      varchar(40) character set ascii null,
  decided_by_name varchar(60) null,
  decided_at      datetime(3) null comment 'UTC+8',
  decision        varchar(200) null comment 'why',
  version         int null comment 'of the catalogue it was adopted into',
  primary key (id),
  index by_state (state, id),
  index by_time (proposed_at, category_code),
  index by_order (work_order_id),
  constraint catalogue_proposal_state check (state in ('OPEN', 'ADOPTED', 'REFUSED'))
) engine = InnoDB default charset = utf8mb4 comment 'changes of the dispatch catalogue that decided disputes propose';
