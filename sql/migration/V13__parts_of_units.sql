-- Parts that a unit passed down to one below it or asked another for, and the contract a social organisation helps under.
alter table assignment
  add column asked_by varchar(20) character set ascii collate ascii_bin null
    comment 'the unit that passed it down or asked for it; null: the centre' after task,
  add column contract varchar(100) null comment 'that the helping unit works under' after asked_by;

alter table unit
  add column contract varchar(100) null comment 'under which a social organisation works for the unit above it';
