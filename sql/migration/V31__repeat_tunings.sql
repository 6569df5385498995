-- What people applied of what the house's own links taught: whole versions that never change.
create table repeat_tuning (
  version            int not null comment 'links say by which one they were made; never given twice',
  link_at            double not null,
  suggest_at         double not null,
  company            double not null,
  signs              json not null comment 'weight of each sign where vectors are compared',
  fitted             int not null comment 'pairs it was made from',
  held_out           int not null comment 'pairs it was measured on',
  before_was         json not null comment 'what the settings before made of the held-out pairs',
  after_is           json not null comment 'what this one made of them',
  applied_at         datetime(3) not null comment 'UTC+8',
  applied_by         varchar(40) character set ascii not null comment 'reference of the actor, as in the history',
  applied_by_name    varchar(60) not null,
  taken_back_at      datetime(3) null comment 'UTC+8; in force is the newest that was not taken back, or the configuration',
  taken_back_by      varchar(40) character set ascii null,
  taken_back_by_name varchar(60) null,
  primary key (version)
) engine = InnoDB default charset = utf8mb4;

insert into issue_turn (name) values ('TUNING');
