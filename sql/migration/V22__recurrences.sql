-- What came back after it was closed: the closure was a patch.
alter table work_order
  add column patched_at datetime(3) null comment 'when a new appeal showed that the closure had solved nothing';

create table issue_recurrence (
  work_order_id bigint not null comment 'the new appeal',
  issue_id      bigint not null,
  fixed_order   bigint not null comment 'the last of the issue to be closed before it',
  unit_code     varchar(20) character set ascii collate ascii_bin not null comment 'whose work the closure stands for',
  was_solved    tinyint not null comment 'the appellant had called it solved',
  closed_at     datetime(3) not null,
  recurred_at   datetime(3) not null,
  withdrawn_at  datetime(3) null comment 'people took one of the two out of the issue',
  awaits        varchar(8) character set ascii null comment 'what the order still has to be told',
  primary key (work_order_id),
  key of_issue (issue_id),
  key of_fix (fixed_order),
  key to_tell (awaits, work_order_id),
  key by_closure (closed_at, work_order_id),
  constraint issue_recurrence_issue foreign key (issue_id) references issue (id),
  constraint issue_recurrence_awaits check (awaits in ('NOTE', 'WITHDRAW'))
) engine = InnoDB default charset = utf8mb4;

-- What appellants were told when their appeals were merged, answered together, or parted again; never of sealed orders.
create table appellant_notice (
  work_order_id bigint not null,
  version       int not null comment 'the history row it tells of',
  kind          varchar(12) character set ascii not null,
  at            datetime(3) not null,
  primary key (work_order_id, version)
) engine = InnoDB default charset = utf8mb4;
