-- What an appeal is about, who is competent for it, and which days are worked.

create table category (
  code        varchar(20) character set ascii collate ascii_bin not null comment 'leaf codes are <top>.<leaf>',
  name        varchar(60) not null,
  parent_code varchar(20) character set ascii collate ascii_bin null comment 'null: top level; only leaves are chosen for an order',
  opened      tinyint not null default 1 comment '0: no longer offered, old orders keep it',
  primary key (code),
  index category_parent (parent_code),
  constraint category_parent_exists foreign key (parent_code) references category (code)
) engine = InnoDB default charset = utf8mb4 comment 'two levels of appeal categories';

create table dispatch_rule (
  id                bigint not null auto_increment comment 'up to 9999: reference data; from 10000: entered by the centre',
  catalogue_version int not null,
  category_code     varchar(20) character set ascii collate ascii_bin null comment 'null: the catch-all',
  area_code         varchar(20) character set ascii collate ascii_bin null comment 'district, or narrower, the rule is limited to; null: whole city',
  type              varchar(24) character set ascii collate ascii_bin null comment 'appeal type the rule is limited to; null: every type',
  lead_kind         varchar(32) character set ascii collate ascii_bin not null
    comment 'UNIT: lead_unit itself. PLACE_SUBDISTRICT: subdistrict or town of the place. PLACE_DISTRICT_DEPARTMENT: the department of the place''s district whose code ends like that of lead_unit',
  lead_unit         varchar(20) character set ascii collate ascii_bin null
    comment 'null for PLACE_SUBDISTRICT; for PLACE_DISTRICT_DEPARTMENT the city department, which also leads when the district is unknown',
  co_kind           varchar(32) character set ascii collate ascii_bin null comment 'as lead_kind; null: no co-handler',
  co_unit           varchar(20) character set ascii collate ascii_bin null comment 'as lead_unit',
  basis             varchar(200) not null comment 'the sentence a handler reads',
  valid_from        date not null,
  valid_to          date null comment 'last valid day; null: until replaced',
  primary key (id),
  index dispatch_rule_lookup (catalogue_version, category_code, area_code, type),
  constraint dispatch_rule_lead check (
    lead_kind = 'PLACE_SUBDISTRICT' and lead_unit is null
    or lead_kind in ('UNIT', 'PLACE_DISTRICT_DEPARTMENT') and lead_unit is not null),
  constraint dispatch_rule_co check (
    co_kind is null and co_unit is null
    or co_kind = 'PLACE_SUBDISTRICT' and co_unit is null
    or co_kind in ('UNIT', 'PLACE_DISTRICT_DEPARTMENT') and co_unit is not null),
  constraint dispatch_rule_validity check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB default charset = utf8mb4 auto_increment = 10000 comment 'dispatch catalogue: who leads and who helps';

create table calendar_version (
  version     int not null,
  imported_at datetime(3) not null comment 'UTC+8',
  note        varchar(200) not null,
  primary key (version)
) engine = InnoDB default charset = utf8mb4 comment 'one row for each import of calendar days';

create table calendar_day (
  date             date not null,
  name             varchar(40) not null,
  kind             varchar(16) character set ascii collate ascii_bin not null,
  arrangement_year int not null comment 'year of the State Council notice; a year without rows is unpublished',
  primary key (date),
  index calendar_day_year (arrangement_year),
  constraint calendar_day_kind check (kind in ('HOLIDAY', 'MAKEUP_WORKDAY'))
) engine = InnoDB default charset = utf8mb4 comment 'days that differ from Monday to Friday; source: State Council holiday notices';
