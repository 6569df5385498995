-- What became of units, and the orders of dissolved ones on their way to the successors.

create table unit_change (
  id            bigint not null auto_increment,
  unit_code     varchar(20) character set ascii collate ascii_bin not null,
  kind          varchar(12) character set ascii not null,
  name_before   varchar(100) null comment 'of a renamed unit',
  name          varchar(100) not null comment 'from then on',
  parent_before varchar(20) character set ascii collate ascii_bin null comment 'of a moved unit',
  parent_code   varchar(20) character set ascii collate ascii_bin null comment 'from then on',
  reason        varchar(500) not null,
  at            datetime(3) not null,
  changed_by    varchar(40) character set ascii not null comment 'reference of the actor, as in the history',
  by_name       varchar(60) not null,
  primary key (id),
  index of_unit (unit_code, id),
  constraint unit_change_kind check (kind in ('OPENED', 'RENAMED', 'MOVED', 'CLOSED', 'REOPENED'))
) engine = InnoDB default charset = utf8mb4 comment 'the tree''s version is the highest id: processes read it to know that the tree has changed';

create table bulk_reassignment (
  id              bigint not null auto_increment,
  unit_code       varchar(20) character set ascii collate ascii_bin not null comment 'the dissolved unit',
  running         tinyint null comment '1 while running, null afterwards: one at a time for a unit',
  state           varchar(12) character set ascii not null,
  unit_name       varchar(100) not null comment 'when it was dissolved',
  plan            json not null comment 'who takes over what',
  reason          varchar(500) not null,
  operators       varchar(8) character set ascii not null comment 'what becomes of the people: MOVE or DISABLE',
  operators_moved int not null,
  total           bigint not null comment 'orders with an open part of the unit at the beginning',
  moved           bigint not null default 0,
  last_order      bigint not null default 0 comment 'the last order looked at in this round',
  round_moved     bigint not null default 0,
  round_left      bigint not null default 0 comment 'held by somebody or refused in this round; the next one tries again',
  next_at         datetime(3) not null comment 'not looked at before',
  problem         varchar(200) null comment 'why orders are left, for people',
  started_at      datetime(3) not null,
  started_by      varchar(40) character set ascii not null,
  by_name         varchar(60) not null,
  moved_at        datetime(3) null comment 'when the last order moved',
  updated_at      datetime(3) not null,
  finished_at     datetime(3) null,
  primary key (id),
  unique key one_running (unit_code, running),
  key next_running (running, next_at, id),
  key latest_of_unit (unit_code, id),
  constraint bulk_reassignment_state check (state in ('RUNNING', 'FINISHED', 'STOPPED'))
) engine = InnoDB default charset = utf8mb4;

-- Whistles and supervisions that wait for a unit which has no part in the order itself.
alter table proceeding add key of_unit (unit_code, state, work_order_id);
