-- What a whistle means for one department: its own clock, arrival, contest and score.

alter table proceeding
  add column whistle           int null comment 'number of the first call of the same whistle; null here and below: no whistle',
  add column whistled_by       varchar(20) character set ascii collate ascii_bin null comment 'the street or town',
  add column ground            varchar(20) character set ascii null,
  add column scene_place       varchar(200) null,
  add column scene_at          datetime(3) null comment 'UTC+8; when to be at the scene',
  add column clock_no          int null comment 'clock of the order for checking in',
  add column decision_clock_no int null comment 'clock of the order for the decision on a contest',
  add column assignment_no     int null comment 'part in the order that the whistle gave the department',
  add column checked_in_at     datetime(3) null comment 'UTC+8',
  add column late              tinyint(1) null comment 'the time to check in ran out',
  add column score             int null comment '1 to 5, by the street',
  add column score_comment     varchar(2000) null,
  add key by_time (kind, opened_at, work_order_id, no);

-- Whistles of the time before: each of its own, its clock the only one for checking in that the unit had.
update proceeding p
join work_order_history h
  on h.work_order_id = p.work_order_id and h.command = 'SOUND_WHISTLE' and h.at = p.opened_at
set p.whistle = p.no, p.whistled_by = h.actor_unit,
  p.ground = json_unquote(json_extract(h.fields, '$.ground')), p.late = 0,
  p.clock_no = (select max(c.no) from deadline_clock c
    where c.work_order_id = p.work_order_id and c.kind = 'CHECK_IN' and c.unit_code = p.unit_code
      and c.started_at = p.opened_at)
where p.kind = 'WHISTLE';

update proceeding p join deadline_clock c on c.work_order_id = p.work_order_id and c.no = p.clock_no
set p.checked_in_at = c.stopped_at, p.late = c.stopped_at > c.due_at
where p.kind = 'WHISTLE' and p.state in ('CHECKED_IN', 'CONCLUDED') and c.stopped_at is not null;

-- Where the street no longer leads, or the order has ended, nobody can come or be scored any more.
update proceeding p join work_order o on o.id = p.work_order_id
set p.state = 'LAPSED'
where p.kind = 'WHISTLE' and p.state in ('SOUNDED', 'CHECKED_IN')
  and (o.state not in ('HANDLING', 'RETURN_REVIEW', 'SHELVED', 'MERGED') or o.lead_unit <> p.whistled_by);
