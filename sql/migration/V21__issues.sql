-- Issues: orders that one piece of work would settle, joined by the machine or by people, and undone by people.

create table issue (
  id           bigint not null auto_increment,
  version      int not null,
  lead_order   bigint not null comment 'the order the others are worked on with',
  newest_order bigint not null comment 'of its members; 0 when none are left',
  successor    bigint null comment 'the issue that took its orders over',
  opened_at    datetime(3) not null,
  primary key (id),
  key by_newest (newest_order)
) engine = InnoDB default charset = utf8mb4;

create table issue_member (
  work_order_id bigint not null comment 'an order belongs to one issue at most',
  issue_id      bigint not null,
  joined_at     datetime(3) not null,
  primary key (work_order_id),
  key of_issue (issue_id, work_order_id),
  constraint issue_member_issue foreign key (issue_id) references issue (id)
) engine = InnoDB default charset = utf8mb4;

-- What is held of two orders: one row a pair, whoever said so last.
create table issue_link (
  id               bigint not null auto_increment,
  version          int not null,
  newer_order      bigint not null comment 'the one with the greater id',
  older_order      bigint not null,
  state            varchar(12) character set ascii not null,
  score            decimal(6,5) null comment 'null: people saw it by themselves',
  model            varchar(60) character set ascii collate ascii_bin null,
  settings_version int null comment 'of the thresholds',
  made_at          datetime(3) not null,
  decided_at       datetime(3) null,
  decided_by       varchar(40) character set ascii null comment 'reference of the actor, as in the history',
  decided_by_name  varchar(60) null,
  reason           varchar(500) null,
  primary key (id),
  unique key pair (newer_order, older_order),
  key other_way (older_order, newer_order),
  key by_state (state, id),
  constraint issue_link_state check (state in ('SUGGESTED', 'LINKED', 'CONFIRMED', 'REFUSED', 'SETTLED'))
) engine = InnoDB default charset = utf8mb4;

create table issue_event (
  id               bigint not null auto_increment,
  issue_id         bigint null comment 'null: of a pair that is in none',
  kind             varchar(24) character set ascii not null,
  order_id         bigint null,
  other_order      bigint null,
  other_issue      bigint null,
  score            decimal(6,5) null,
  model            varchar(60) character set ascii collate ascii_bin null,
  settings_version int null,
  actor            varchar(40) character set ascii not null,
  by_name          varchar(60) not null,
  at               datetime(3) not null,
  reason           varchar(500) null,
  primary key (id),
  key of_issue (issue_id, id),
  key of_pair (order_id, other_order, id)
) engine = InnoDB default charset = utf8mb4 comment 'append-only';

-- Orders on their way to a verdict; each gets one.
create table issue_verdict (
  work_order_id bigint not null,
  queued_at     datetime(3) not null comment 'when it could be found first',
  decided_at    datetime(3) null,
  decision      varchar(8) character set ascii null,
  attempts      int not null default 0,
  primary key (work_order_id),
  key waiting (decided_at, attempts, work_order_id)
) engine = InnoDB default charset = utf8mb4;

-- Whose turn it is: one order is judged at a time, and issues change one after the other, over all processes.
create table issue_turn (
  name varchar(12) character set ascii not null,
  primary key (name)
) engine = InnoDB default charset = utf8mb4;

insert into issue_turn (name) values ('JUDGING'), ('CHANGING');

-- A request with a key is carried out once.
create table issue_request (
  actor        varchar(40) character set ascii not null,
  request_key  varchar(100) character set ascii collate ascii_bin not null,
  request_hash binary(32) not null,
  target       bigint not null comment 'the issue or the pair that came of it',
  at           datetime(3) not null,
  primary key (actor, request_key)
) engine = InnoDB default charset = utf8mb4;
