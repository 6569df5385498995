-- How long each clock runs, in versions that never change: a clock keeps the version it was started by.

create table deadline_rule_version (
  version        int not null,
  effective_from datetime(3) not null comment 'UTC+8; in force is the highest version whose moment has come',
  saved_at       datetime(3) not null comment 'UTC+8',
  saved_by       varchar(40) character set ascii not null comment 'reference of the actor, as in the history',
  saved_by_name  varchar(60) not null,
  note           varchar(200) not null comment 'what changed and why',
  primary key (version)
) engine = InnoDB default charset = utf8mb4 comment 'one row for each saved set of deadline rules';

create table deadline_rule (
  version          int not null,
  no               int not null comment 'position in the set, from 0',
  id               varchar(40) character set ascii collate ascii_bin not null comment 'stable name, kept by clocks',
  kind             varchar(16) character set ascii not null,
  urgency          varchar(8) character set ascii null comment 'null here and below: every one',
  unit             varchar(20) character set ascii collate ascii_bin null comment 'with the units below it',
  type             varchar(24) character set ascii null,
  category         varchar(20) character set ascii collate ascii_bin null comment 'a leaf, or a top category with its leaves',
  span             varchar(16) character set ascii not null,
  days             int null comment 'of WORKING_DAYS',
  minutes          int null comment 'of WORKING_TIME and CALENDAR_TIME; of SAME_DAY for what starts after late_from',
  late_from        varchar(5) character set ascii null comment 'HH:mm, of SAME_DAY',
  warning          varchar(20) character set ascii not null,
  warning_days     int null,
  warning_minutes  int null,
  basis            varchar(200) not null comment 'the regulation it rests on',
  exception_reason varchar(200) null comment 'why a closure lies outside of 3 to 5 working days',
  exception_by     varchar(60) null comment 'who allowed that',
  primary key (version, no),
  unique key once (version, id),
  constraint deadline_rule_version_exists foreign key (version) references deadline_rule_version (version),
  constraint deadline_rule_span check (span in ('WORKING_DAYS', 'WORKING_TIME', 'CALENDAR_TIME', 'SAME_DAY')),
  constraint deadline_rule_warning check (warning in ('NONE', 'HALF_TIME', 'WORKING_DAYS_BEFORE', 'TIME_BEFORE'))
) engine = InnoDB default charset = utf8mb4 comment 'the most specific rule wins: urgency, unit, type, category';

insert into deadline_rule_version (version, effective_from, saved_at, saved_by, saved_by_name, note) values
  (1, '2015-01-01 00:00:00.000', '2026-11-21 00:00:00.000', 'system', '系统', '初始规则');

insert into deadline_rule (version, no, id, kind, urgency, type, span, days, minutes, late_from, warning, warning_days, warning_minutes, basis) values
  (1, 0, 'dispatch.standard', 'DISPATCH', null, null, 'WORKING_TIME', null, 120, null, 'HALF_TIME', null, null, '济南市实施意见：第一时间接收、第一时间处理、第一时间回复；时长为默认值'),
  (1, 1, 'dispatch.urgent', 'DISPATCH', 'URGENT', null, 'CALENDAR_TIME', null, 30, null, 'HALF_TIME', null, null, '济南市实施意见：第一时间接收、第一时间处理、第一时间回复；时长为默认值'),
  (1, 2, 'sign.standard', 'SIGN', null, null, 'WORKING_TIME', null, 120, null, 'HALF_TIME', null, null, '济南市实施意见：第一时间接收、第一时间处理、第一时间回复；时长为默认值'),
  (1, 3, 'sign.urgent', 'SIGN', 'URGENT', null, 'CALENDAR_TIME', null, 30, null, 'HALF_TIME', null, null, '济南市实施意见：第一时间接收、第一时间处理、第一时间回复；时长为默认值'),
  (1, 4, 'contact.standard', 'CONTACT', null, null, 'WORKING_DAYS', 1, null, null, 'HALF_TIME', null, null, '12345热线通行做法：先行联系；时长为默认值'),
  (1, 5, 'contact.urgent', 'CONTACT', 'URGENT', null, 'CALENDAR_TIME', null, 120, null, 'HALF_TIME', null, null, '12345热线通行做法：先行联系；紧急事项时长为默认值'),
  (1, 6, 'feedback.urgent', 'FEEDBACK', 'URGENT', null, 'SAME_DAY', null, 240, '20:00', 'TIME_BEFORE', null, 120, '济南市实施意见：紧急事项原则上当天反馈办理情况'),
  (1, 7, 'close.standard', 'CLOSE', null, null, 'WORKING_DAYS', 5, null, null, 'WORKING_DAYS_BEFORE', 1, null, '济南市实施意见：3至5个工作日内办理完毕；《民法典》第201条、第203条'),
  (1, 8, 'close.inquiry', 'CLOSE', null, 'INQUIRY', 'WORKING_DAYS', 3, null, null, 'WORKING_DAYS_BEFORE', 1, null, '济南市实施意见：3至5个工作日内办理完毕；《民法典》第201条、第203条'),
  (1, 9, 'close.urgent', 'CLOSE', 'URGENT', null, 'WORKING_DAYS', 3, null, null, 'WORKING_DAYS_BEFORE', 1, null, '济南市实施意见：3至5个工作日内办理完毕；《民法典》第201条、第203条'),
  (1, 10, 'rehandle.standard', 'REHANDLE', null, null, 'WORKING_DAYS', 3, null, null, 'WORKING_DAYS_BEFORE', 1, null, '12345热线通行做法：回访未解决或不满意的3个工作日内重办；《民法典》第201条、第203条'),
  (1, 11, 'return-decision.standard', 'RETURN_DECISION', null, null, 'WORKING_TIME', null, 240, null, 'HALF_TIME', null, null, '12345热线通行做法：退单由中心审核；时长为默认值'),
  (1, 12, 'return-decision.urgent', 'RETURN_DECISION', 'URGENT', null, 'CALENDAR_TIME', null, 30, null, 'HALF_TIME', null, null, '12345热线通行做法：退单由中心审核；时长为默认值'),
  (1, 13, 'reply-review.standard', 'REPLY_REVIEW', null, null, 'WORKING_TIME', null, 240, null, 'HALF_TIME', null, null, '12345热线通行做法：答复由中心审核；时长为默认值'),
  (1, 14, 'reply-review.urgent', 'REPLY_REVIEW', 'URGENT', null, 'CALENDAR_TIME', null, 30, null, 'HALF_TIME', null, null, '12345热线通行做法：答复由中心审核；时长为默认值'),
  (1, 15, 'callback.standard', 'CALLBACK', null, null, 'WORKING_DAYS', 2, null, null, 'WORKING_DAYS_BEFORE', 1, null, '12345热线通行做法：办结后回访，时长为默认值；《民法典》第201条、第203条'),
  (1, 16, 'check-in.standard', 'CHECK_IN', null, null, 'WORKING_TIME', null, 30, null, 'HALF_TIME', null, null, '北京市平谷区“街乡吹哨、部门报到”：30分钟内报到'),
  (1, 17, 'check-in.urgent', 'CHECK_IN', 'URGENT', null, 'CALENDAR_TIME', null, 30, null, 'HALF_TIME', null, null, '北京市平谷区“街乡吹哨、部门报到”：30分钟内报到'),
  (1, 18, 'decision.standard', 'DECISION', null, null, 'WORKING_TIME', null, 240, null, 'HALF_TIME', null, null, '协办退出由中心审定，时长同退单审核'),
  (1, 19, 'decision.urgent', 'DECISION', 'URGENT', null, 'CALENDAR_TIME', null, 30, null, 'HALF_TIME', null, null, '协办退出由中心审定，时长同退单审核');

alter table deadline_clock
  add column rule_version int not null default 1 comment 'of the rules that rule_id stands in' after rule_id;

-- Nothing that happens to an order is written down as earlier than what happened before it, whatever the wall clock does.
alter table work_order
  add column changed_at datetime(3) null comment 'moment of the last history row' after next_due_at;

-- Room for what the desk adds to a note of full length.
alter table work_order_history
  modify note varchar(2200) null;
