-- Who there is: the units that handle appeals and the people who work in them.

create table unit (
  code        varchar(20) character set ascii collate ascii_bin not null
    comment 'places: statistical division code without trailing zeros; organisations: code of the place they serve, -D- department, -U- utility, -FZX sub-centre',
  name        varchar(100) not null comment 'not unique: names repeat within the city',
  kind        varchar(24) character set ascii collate ascii_bin not null,
  parent_code varchar(20) character set ascii collate ascii_bin null comment 'null only for the city',
  opened      tinyint not null default 1 comment '0: keeps its old orders, receives no new ones',
  primary key (code),
  index unit_parent (parent_code),
  constraint unit_parent_exists foreign key (parent_code) references unit (code),
  constraint unit_kind check (kind in ('CITY', 'DISTRICT', 'SUBDISTRICT', 'TOWN', 'OTHER_TOWN_LEVEL', 'COMMUNITY',
    'CITY_DEPARTMENT', 'UTILITY', 'SUB_CENTRE', 'DISTRICT_DEPARTMENT', 'CENTRE'))
) engine = InnoDB default charset = utf8mb4 comment 'unit tree: city, district, subdistrict or town, community; departments beside them';

create table operator (
  id            bigint not null auto_increment,
  username      varchar(64) collate utf8mb4_0900_bin not null comment 'case matters',
  password_hash varchar(100) character set ascii collate ascii_bin not null comment 'with its scheme in braces, {bcrypt}…',
  display_name  varchar(60) not null,
  unit_code     varchar(20) character set ascii collate ascii_bin not null,
  enabled       tinyint not null default 1,
  primary key (id),
  unique index operator_username (username),
  index operator_unit (unit_code),
  constraint operator_unit_exists foreign key (unit_code) references unit (code)
) engine = InnoDB default charset = utf8mb4 comment 'people who log in';

create table operator_role (
  operator_id bigint not null,
  role        varchar(16) character set ascii collate ascii_bin not null,
  primary key (operator_id, role),
  constraint operator_role_operator foreign key (operator_id) references operator (id) on delete cascade,
  constraint operator_role_known check (role in ('AGENT', 'DISPATCHER', 'HANDLER', 'UNIT_LEADER', 'SUPERVISOR', 'AUDITOR', 'ADMIN'))
) engine = InnoDB default charset = utf8mb4 comment 'what an operator may do; declared per command in the code';
