-- A request with a key is carried out once, whatever it is about, and no other request under its key. Until now some only
-- kept the key, and answered another request under it as if it were the first.
rename table issue_request to answered_request;

alter table answered_request
  change target answer bigint not null comment 'the number of what came of it',
  comment 'of requests that are no commands on an order';

alter table admission_history drop key once, drop column idempotency_key;
alter table catalogue_version drop key once, drop column request_key;
alter table chain_matter drop key once, drop column request_key;

-- Of planned duty lists the one whose moment comes last counts, whichever was saved later.
alter table duty_list_version
  modify effective_from datetime(3) not null
    comment 'UTC+8; in force is the latest moment that has come, of one moment the highest version';

-- Papers that came too late do not let an emergency in again.
alter table admission add column papers_at datetime(3) null comment 'UTC+8; when the papers of an emergency came' after papers_due_at;

update admission a
join (select subject_id, max(at) as at from admission_history where subject = 'ADMISSION' and step = 'FILE_PAPERS' group by subject_id)
  as filed on filed.subject_id = a.id
set a.papers_at = filed.at;

-- Grids that were set up as units lack what a grid is beside a unit.
insert into grid (unit_code, kind)
select code, 'URBAN' from unit where kind = 'GRID' and code not in (select unit_code from grid);

-- What whistled departments propose, to be found by the topic that it is meant for.
create table measure (
  id            bigint not null auto_increment,
  work_order_id bigint not null,
  version       int not null comment 'of the order: the line of its history',
  unit_code     varchar(20) character set ascii collate ascii_bin not null comment 'who proposes it',
  topic         varchar(20) character set ascii collate ascii_bin null comment 'a category, or the number of an order that repeats',
  text          varchar(2000) not null,
  proposed_at   datetime(3) not null comment 'UTC+8',
  primary key (id),
  unique key once (work_order_id, version),
  key by_topic (topic, id)
) engine = InnoDB default charset = utf8mb4;

insert into measure (work_order_id, version, unit_code, topic, text, proposed_at)
select h.work_order_id, h.version, h.actor_unit, nullif(trim(json_unquote(json_extract(h.fields, '$.topic'))), ''),
  json_unquote(json_extract(h.fields, '$.text')), h.at
from (select distinct work_order_id from proceeding where kind = 'WHISTLE') as whistled
join work_order_history h on h.work_order_id = whistled.work_order_id and h.command = 'PROPOSE_MEASURE'
order by h.at;
