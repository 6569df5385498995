-- Returns that units asked for and what became of them; the words stand in the history rows of the two versions.
create table return_request (
  work_order_id   bigint not null,
  version         int not null comment 'history row of the request',
  unit_code       varchar(20) character set ascii collate ascii_bin not null comment 'who says it is not competent',
  reason          varchar(24) character set ascii not null,
  competent_unit  varchar(20) character set ascii collate ascii_bin not null comment 'who is, as that unit says',
  attachment_id   bigint null comment 'the clause it relies on',
  category_code   varchar(20) character set ascii collate ascii_bin not null comment 'of the order by then',
  requested_at    datetime(3) not null comment 'UTC+8',
  decision        varchar(12) character set ascii null comment 'null: not decided yet',
  decided_version int null comment 'history row of the decision',
  decided_at      datetime(3) null comment 'UTC+8',
  decided_unit    varchar(20) character set ascii collate ascii_bin null comment 'who leads by the decision',
  primary key (work_order_id, version),
  index by_time (requested_at, work_order_id, version)
) engine = InnoDB default charset = utf8mb4;

-- Documents handed in with an order, such as the clause a unit relies on. Never changed, never taken away.
create table attachment (
  id            bigint not null auto_increment,
  work_order_id bigint not null,
  name          varchar(200) not null,
  kind          varchar(8) character set ascii not null comment 'found out from the content, whatever the name says',
  size          int not null comment 'bytes',
  sha256        binary(32) not null,
  content       mediumblob not null,
  added_by      varchar(40) character set ascii not null,
  added_by_name varchar(60) not null,
  unit_code     varchar(20) character set ascii collate ascii_bin not null,
  added_at      datetime(3) not null comment 'UTC+8',
  primary key (id),
  unique key once (work_order_id, unit_code, sha256)
) engine = InnoDB default charset = utf8mb4;
