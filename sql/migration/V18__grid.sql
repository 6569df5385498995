-- Grids below the communities, lanes with their people, what they do of themselves, and matters on their way up.

create table grid (
  unit_code  varchar(20) character set ascii collate ascii_bin not null comment 'a unit of kind GRID',
  kind       varchar(8) character set ascii not null,
  households int null,
  people     int null,
  basis      varchar(200) null comment 'of a rural grid: the villager groups or natural villages that it follows',
  primary key (unit_code),
  constraint grid_unit foreign key (unit_code) references unit (code),
  constraint grid_kind check (kind in ('URBAN', 'RURAL'))
) engine = InnoDB default charset = utf8mb4;

create table lane (
  code      varchar(20) character set ascii collate ascii_bin not null,
  name      varchar(100) not null,
  kind      varchar(8) character set ascii not null,
  street    varchar(20) character set ascii collate ascii_bin null comment 'of a lane: the street it leads to',
  unit_code varchar(20) character set ascii collate ascii_bin not null comment 'a lane''s community, a street''s town or subdistrict',
  primary key (code),
  index of_unit (unit_code, code),
  constraint lane_unit foreign key (unit_code) references unit (code),
  constraint lane_street foreign key (street) references lane (code),
  constraint lane_kind check (kind in ('STREET', 'LANE'))
) engine = InnoDB default charset = utf8mb4;

create table post (
  id          bigint not null auto_increment,
  place_code  varchar(20) character set ascii collate ascii_bin not null comment 'a grid''s unit code, or a lane''s code',
  role        varchar(12) character set ascii not null,
  name        varchar(60) not null,
  operator_id bigint null comment 'the account, if there is one',
  since       datetime(3) not null,
  by_name     varchar(60) not null,
  until       datetime(3) null,
  until_by    varchar(60) null,
  primary key (id),
  index of_place (place_code, role, until),
  constraint post_role check (role in ('GRID_HEAD', 'GRID_WORKER', 'STEWARD', 'LANE_CHIEF', 'STREET_CHIEF'))
) engine = InnoDB default charset = utf8mb4 comment 'who holds, and held, which post';

create table place_change (
  id         bigint not null auto_increment,
  place_code varchar(20) character set ascii collate ascii_bin not null,
  what       varchar(500) not null comment 'for people',
  reason     varchar(500) null,
  at         datetime(3) not null,
  changed_by varchar(40) character set ascii not null,
  by_name    varchar(60) not null,
  primary key (id),
  index of_place (place_code, id)
) engine = InnoDB default charset = utf8mb4 comment 'what became of grids and lanes, append-only';

create table old_grid (
  source    varchar(40) not null comment 'whose grid it was, such as 党建 or 城管',
  code      varchar(60) not null,
  name      varchar(100) not null,
  grid_code varchar(20) character set ascii collate ascii_bin not null comment 'the grid of the one tree',
  mapped_at datetime(3) not null,
  mapped_by varchar(40) character set ascii not null,
  by_name   varchar(60) not null,
  primary key (source, code),
  index of_grid (grid_code),
  constraint old_grid_grid foreign key (grid_code) references grid (unit_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_bin;

create table proactive_record (
  id          bigint not null auto_increment,
  unit_code   varchar(20) character set ascii collate ascii_bin not null comment 'the grid, or the lane''s community',
  lane_code   varchar(20) character set ascii collate ascii_bin null,
  duty        varchar(24) character set ascii not null,
  fixed       tinyint not null comment '1: found and fixed on the spot',
  happened_at datetime(3) not null,
  place       varchar(200) not null,
  what        varchar(2000) not null,
  recorded_at datetime(3) not null,
  recorded_by varchar(40) character set ascii not null,
  by_name     varchar(60) not null,
  primary key (id),
  index of_unit (unit_code, id),
  index of_lane (lane_code, id),
  index by_time (happened_at, unit_code, duty, fixed)
) engine = InnoDB default charset = utf8mb4 comment 'done before anybody complained: never dispatched, in no rate';

create table chain_matter (
  id             bigint not null auto_increment,
  version        int not null,
  ref            char(36) character set ascii not null comment 'context of the ciphertexts',
  lane_code      varchar(20) character set ascii collate ascii_bin not null,
  unit_code      varchar(20) character set ascii collate ascii_bin not null comment 'the lane''s community then',
  type           varchar(24) character set ascii not null,
  urgency        varchar(8) character set ascii not null,
  category_code  varchar(20) character set ascii collate ascii_bin not null,
  title          varchar(100) not null,
  content        text not null,
  address        varchar(200) null,
  resident_name  varbinary(300) null comment 'AES-256-GCM',
  resident_phone varbinary(200) null comment 'AES-256-GCM',
  consent        varchar(500) null comment 'how the resident agreed that an order is filed in his name',
  raised_at      datetime(3) not null,
  raised_by      varchar(40) character set ascii not null,
  request_key    varchar(100) character set ascii collate ascii_bin null,
  state          varchar(12) character set ascii not null,
  level          varchar(12) character set ascii not null,
  level_since    datetime(3) not null,
  due_at         datetime(3) not null,
  overdue        tinyint not null comment 'at this level',
  next_at        datetime(3) null comment 'when the job must look at it; null: never',
  order_id       bigint null,
  problem        varchar(300) null,
  primary key (id),
  unique key once (raised_by, request_key),
  index due (next_at, id),
  index of_unit (unit_code, id),
  constraint chain_matter_state check (state in ('OPEN', 'SOLVED', 'FILING', 'FILED'))
) engine = InnoDB default charset = utf8mb4 comment 'resident, lane steward, lane chief, street chief, work order';

create table chain_step (
  matter_id bigint not null,
  version   int not null,
  kind      varchar(12) character set ascii not null,
  level     varchar(12) character set ascii not null,
  text      varchar(2000) null,
  at        datetime(3) not null,
  actor     varchar(40) character set ascii not null,
  by_name   varchar(60) not null,
  primary key (matter_id, version)
) engine = InnoDB default charset = utf8mb4 comment 'append-only; one row a version';

-- How many people a community may have to look after, by its staff: beyond it dispatch warns (A56).
create table capacity_norm (
  unit_code  varchar(20) character set ascii collate ascii_bin not null,
  population int null,
  staff      int null,
  monthly    int not null comment 'orders, passed-down parts and admitted tasks a month',
  reason     varchar(500) not null,
  set_at     datetime(3) not null,
  set_by     varchar(40) character set ascii not null,
  by_name    varchar(60) not null,
  primary key (unit_code),
  constraint capacity_norm_unit foreign key (unit_code) references unit (code)
) engine = InnoDB default charset = utf8mb4;
