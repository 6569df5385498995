-- A rebuild of the index can be held to a speed.
alter table index_rebuild
  add column per_second int null comment 'orders copied, or compared, in a second at most; null: as many as it can',
  add column next_at datetime(3) null comment 'not gone on with before';
