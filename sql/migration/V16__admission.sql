-- The gate of the communities: whose duty a matter is, what was admitted, and where the gate was walked around.

create table duty_list_version (
  version        int not null,
  effective_from datetime(3) not null comment 'UTC+8; in force is the highest version whose moment has come',
  saved_at       datetime(3) not null comment 'UTC+8',
  saved_by       varchar(40) character set ascii not null comment 'reference of the actor, as in the history',
  saved_by_name  varchar(60) not null,
  note           varchar(200) not null comment 'what changed and why',
  primary key (version)
) engine = InnoDB default charset = utf8mb4 comment 'one row for each saved set of duty lists';

create table duty_list_entry (
  version  int not null,
  no       int not null comment 'position in the set, from 0',
  category varchar(20) character set ascii collate ascii_bin not null comment 'a leaf, or a top category with its leaves',
  matter   varchar(100) null comment 'one matter within the category; null: whatever is not named',
  duty     varchar(20) character set ascii not null,
  basis    varchar(200) not null comment 'the list or regulation it rests on',
  primary key (version, no),
  key by_category (version, category),
  constraint duty_list_version_exists foreign key (version) references duty_list_version (version),
  constraint duty_list_duty check (duty in ('MUST', 'SHOULD_ASSIST', 'MAY_BE_ENTRUSTED', 'NOT_THEIRS'))
) engine = InnoDB default charset = utf8mb4 comment 'what a community must do, should assist with, may be entrusted with, or need not do';

create table admission (
  id                bigint not null auto_increment,
  kind              varchar(16) character set ascii not null,
  state             varchar(16) character set ascii not null,
  level             varchar(8) character set ascii not null comment 'who decides by the scope',
  applicant         varchar(20) character set ascii collate ascii_bin not null,
  approver          varchar(20) character set ascii collate ascii_bin not null,
  emergency         tinyint(1) not null comment 'went first, its papers follow',
  papers_due_at     datetime(3) null comment 'UTC+8; of an emergency',
  category          varchar(20) character set ascii collate ascii_bin null,
  work_order_id     bigint null comment 'the one order that is admitted',
  budget_reference  varchar(60) null,
  valid_from        date not null,
  valid_until       date null comment 'the last day; null until the papers of an emergency name it',
  form              mediumtext not null comment 'JSON: what the applicant wrote',
  hearing           text null comment 'JSON: record of the hearing',
  scores            varchar(500) null comment 'JSON: points by criterion',
  score             int null comment 'their sum',
  submitted_by      varchar(40) character set ascii not null,
  submitted_at      datetime(3) not null comment 'UTC+8',
  decided_by        varchar(40) character set ascii null,
  decided_by_name   varchar(60) null,
  decided_at        datetime(3) null comment 'UTC+8',
  primary key (id),
  key by_state (state, id),
  key expiring (state, valid_until),
  key papers (state, papers_due_at),
  key by_order (work_order_id)
) engine = InnoDB default charset = utf8mb4 comment 'tasks, bodies and appraisals that units want to bring into communities';

create table admission_party (
  admission_id bigint not null,
  unit_code    varchar(20) character set ascii collate ascii_bin not null,
  part         varchar(12) character set ascii not null comment 'TARGET also shows it to the units below',
  primary key (admission_id, unit_code, part),
  key of_unit (unit_code, part, admission_id),
  constraint admission_party_admission foreign key (admission_id) references admission (id)
) engine = InnoDB default charset = utf8mb4 comment 'who sees an admission';

create table admission_violation (
  id               bigint not null auto_increment,
  kind             varchar(24) character set ascii not null,
  state            varchar(12) character set ascii not null,
  unit_code        varchar(20) character set ascii collate ascii_bin not null comment 'who has to rectify it',
  community        varchar(20) character set ascii collate ascii_bin null,
  work_order_id    bigint null,
  admission_id     bigint null,
  words            varchar(2000) not null,
  source           varchar(60) character set ascii collate ascii_bin null comment 'what established it; each does so once',
  reported_by      varchar(40) character set ascii not null,
  reported_unit    varchar(20) character set ascii collate ascii_bin null,
  reported_at      datetime(3) not null comment 'UTC+8',
  rectification    varchar(2000) null,
  rectified_at     datetime(3) null comment 'UTC+8',
  closed_at        datetime(3) null comment 'UTC+8; confirmed or dismissed',
  primary key (id),
  unique key once (source),
  key by_state (state, id),
  key by_unit (unit_code, id),
  key by_reporter (reported_unit, id),
  key by_community (community, id)
) engine = InnoDB default charset = utf8mb4 comment 'listed for rectification';

create table admission_history (
  id              bigint not null auto_increment,
  subject         varchar(12) character set ascii not null comment 'ADMISSION or VIOLATION',
  subject_id      bigint not null,
  step            varchar(16) character set ascii not null,
  from_state      varchar(16) character set ascii null,
  to_state        varchar(16) character set ascii not null,
  actor           varchar(40) character set ascii not null,
  actor_name      varchar(60) not null,
  actor_unit      varchar(20) character set ascii collate ascii_bin null,
  at              datetime(3) not null comment 'UTC+8',
  words           varchar(2000) null,
  idempotency_key varchar(100) character set ascii collate ascii_bin null,
  primary key (id),
  key of_subject (subject, subject_id, id),
  unique key once (actor, idempotency_key)
) engine = InnoDB default charset = utf8mb4 comment 'append-only: who did what to an admission or a violation';

insert into duty_list_version (version, effective_from, saved_at, saved_by, saved_by_name, note) values
  (1, '2015-01-01 00:00:00.000', '2026-11-21 00:00:00.000', 'system', '系统', '初始清单');

insert into duty_list_entry (version, no, category, matter, duty, basis) values
  (1, 0, 'CITY', null, 'SHOULD_ASSIST', '社区依法协助工作事项清单（默认值）'),
  (1, 1, 'CITY.SANITATION', null, 'MAY_BE_ENTRUSTED', '社区可委托事项清单（默认值）：以购买服务方式承接'),
  (1, 2, 'CITY.GREENING', null, 'MAY_BE_ENTRUSTED', '社区可委托事项清单（默认值）：以购买服务方式承接'),
  (1, 3, 'CITY.ILLEGAL_BUILD', null, 'NOT_THEIRS', '执法事项由执法部门承担（默认值）'),
  (1, 4, 'CIVIL', null, 'SHOULD_ASSIST', '社区依法协助工作事项清单（默认值）'),
  (1, 5, 'CIVIL.COMMUNITY', null, 'MUST', '《城市居民委员会组织法》：社区依法履行职责事项清单（默认值）'),
  (1, 6, 'CIVIL.ELDERLY', null, 'MAY_BE_ENTRUSTED', '社区可委托事项清单（默认值）：以购买服务方式承接'),
  (1, 7, 'EDU', null, 'NOT_THEIRS', '由教育部门承担（默认值）'),
  (1, 8, 'EMERGENCY', null, 'SHOULD_ASSIST', '社区依法协助工作事项清单（默认值）'),
  (1, 9, 'ENV', null, 'NOT_THEIRS', '由生态环境、城管部门承担（默认值）'),
  (1, 10, 'ENV.NOISE_LIFE', null, 'SHOULD_ASSIST', '社区依法协助工作事项清单（默认值）'),
  (1, 11, 'FIRE', null, 'SHOULD_ASSIST', '社区依法协助工作事项清单（默认值）'),
  (1, 12, 'GOV', null, 'NOT_THEIRS', '由各职能部门承担（默认值）'),
  (1, 13, 'HEALTH', null, 'NOT_THEIRS', '由卫生健康、医疗保障部门承担（默认值）'),
  (1, 14, 'HEALTH.PRIMARY', null, 'SHOULD_ASSIST', '社区依法协助工作事项清单（默认值）'),
  (1, 15, 'HOUSING', null, 'SHOULD_ASSIST', '社区依法协助工作事项清单（默认值）'),
  (1, 16, 'HOUSING.DEED', null, 'NOT_THEIRS', '由自然资源部门承担（默认值）'),
  (1, 17, 'HOUSING.FUND', null, 'NOT_THEIRS', '由住房公积金中心承担（默认值）'),
  (1, 18, 'HOUSING.PRESALE', null, 'NOT_THEIRS', '由住房城乡建设部门承担（默认值）'),
  (1, 19, 'LABOUR', null, 'NOT_THEIRS', '由人力资源社会保障部门承担（默认值）'),
  (1, 20, 'MARKET', null, 'NOT_THEIRS', '由市场监管部门承担（默认值）'),
  (1, 21, 'OTHER', null, 'SHOULD_ASSIST', '社区依法协助工作事项清单（默认值）'),
  (1, 22, 'OTHER.NEIGHBOUR', null, 'MUST', '《城市居民委员会组织法》：调解民间纠纷（默认值）'),
  (1, 23, 'PLANNING', null, 'NOT_THEIRS', '由自然资源部门承担（默认值）'),
  (1, 24, 'ROAD', null, 'NOT_THEIRS', '由住房城乡建设、城管部门承担（默认值）'),
  (1, 25, 'RURAL', null, 'SHOULD_ASSIST', '社区依法协助工作事项清单（默认值）'),
  (1, 26, 'RURAL.VILLAGE', null, 'MUST', '《村民委员会组织法》：村务公开（默认值）'),
  (1, 27, 'SECURITY', null, 'SHOULD_ASSIST', '社区依法协助工作事项清单（默认值）'),
  (1, 28, 'SECURITY.HUKOU', null, 'NOT_THEIRS', '由公安机关承担（默认值）'),
  (1, 29, 'TRAFFIC', null, 'NOT_THEIRS', '由公安交管、交通运输部门承担（默认值）'),
  (1, 30, 'UTILITY', null, 'NOT_THEIRS', '由公用事业单位承担（默认值）'),
  (1, 31, 'VIOLATION', null, 'NOT_THEIRS', '由纪检监察、司法行政机关承担（默认值）');
