-- What is on many people's minds: alerts, and topics of the month.

create table topic_alert (
  id          int not null auto_increment,
  time_window varchar(8) character set ascii not null,
  category    varchar(20) character set ascii collate ascii_bin not null,
  district    varchar(20) character set ascii collate ascii_bin not null default '' comment 'empty: the appeals name none',
  degree      varchar(12) character set ascii not null,
  value       int not null comment 'of the degree when it crossed the threshold, 0 to 100',
  threshold   int not null,
  orders      bigint not null,
  callers     bigint not null,
  crossed_at  datetime(3) not null comment 'UTC+8',
  ended_at    datetime(3) null comment 'UTC+8; when it was below again',
  open        tinyint(1) null default 1 comment 'null once it has ended',
  primary key (id),
  unique key once (time_window, category, district, degree, open),
  key standing (time_window, open, id)
) engine = InnoDB default charset = utf8mb4 comment 'one row each time a topic crosses a threshold';

-- A notice is about an order, or about an alert: then it brings its sentence, made of figures and names of the catalogue.
alter table notice
  add column words varchar(200) null comment 'of what is no order; work_order_id is 0 then, and version its number';

create table monthly_topic (
  id            bigint not null auto_increment,
  month         char(7) character set ascii not null comment 'yyyy-MM',
  title         varchar(100) not null,
  category      varchar(20) character set ascii collate ascii_bin null,
  district      varchar(20) character set ascii collate ascii_bin null,
  issue_id      bigint null,
  subject       varchar(80) character set ascii collate ascii_bin not null comment 'category, district and issue in one',
  plan          varchar(2000) not null,
  lead_unit     varchar(20) character set ascii collate ascii_bin not null,
  target_date   date not null,
  state         varchar(12) character set ascii not null,
  version       int not null,
  started_at    datetime(3) null comment 'UTC+8; when the work of the plan began',
  concluded_at  datetime(3) null comment 'UTC+8',
  conclusion    varchar(2000) null,
  chosen_at     datetime(3) not null comment 'UTC+8',
  chosen_by     varchar(40) character set ascii not null,
  chosen_by_name varchar(60) not null,
  standing      tinyint(1) null default 1 comment 'null once it was dropped',
  primary key (id),
  unique key once (month, subject, standing),
  key by_state (state, id),
  key by_unit (lead_unit, id)
) engine = InnoDB default charset = utf8mb4 comment 'one thorny topic a month that is worked off by a plan';

create table monthly_topic_history (
  id         bigint not null auto_increment,
  topic_id   bigint not null,
  step       varchar(12) character set ascii not null,
  from_state varchar(12) character set ascii null,
  to_state   varchar(12) character set ascii not null,
  actor      varchar(40) character set ascii not null,
  actor_name varchar(60) not null,
  at         datetime(3) not null comment 'UTC+8',
  words      varchar(2000) null,
  primary key (id),
  key of_topic (topic_id, id),
  constraint monthly_topic_exists foreign key (topic_id) references monthly_topic (id)
) engine = InnoDB default charset = utf8mb4 comment 'append-only: who did what to a topic of the month';
