-- What people call a place beside its usual name: other names and typos of estates.

create table place_alias (
  alias         varchar(40) not null comment 'in compatibility form, lower case, without spaces',
  canonical     varchar(40) not null comment 'in the same form; may be an alias itself',
  reason        varchar(200) null,
  changed_at    datetime(3) not null comment 'UTC+8',
  changed_by    varchar(40) character set ascii not null comment 'reference of the actor, as in the history',
  changed_by_name varchar(60) not null,
  primary key (alias),
  key of_canonical (canonical, alias)
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_0900_bin comment 'names that mean a place with another name';

-- Raised by whoever changes an alias, who by that waits for others who do: no two changes close a circle.
create table place_alias_edition (
  id      tinyint not null,
  edition bigint not null,
  primary key (id)
) engine = InnoDB;

insert into place_alias_edition (id, edition) values (1, 1);

create table place_alias_history (
  id         bigint not null auto_increment,
  alias      varchar(40) not null,
  step       varchar(8) character set ascii not null,
  before_was varchar(40) null comment 'canonical name before; null: it was no alias',
  after_is   varchar(40) null comment 'canonical name after; null: it is no alias any more',
  reason     varchar(200) null,
  at         datetime(3) not null comment 'UTC+8',
  actor      varchar(40) character set ascii not null,
  actor_name varchar(60) not null,
  primary key (id),
  key of_alias (alias, id)
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_0900_bin comment 'append-only: who changed what an alias means';

create table place_alias_proposal (
  id              bigint not null auto_increment,
  alias           varchar(40) not null,
  canonical       varchar(40) not null,
  state           varchar(8) character set ascii not null,
  confirmations   int not null comment 'links between appeals with these names that people confirmed',
  first_order     bigint not null comment 'an example: the link that was confirmed first',
  second_order    bigint not null,
  first_at        datetime(3) not null comment 'UTC+8',
  last_at         datetime(3) not null comment 'UTC+8',
  decided_at      datetime(3) null comment 'UTC+8',
  decided_by      varchar(40) character set ascii null,
  decided_by_name varchar(60) null,
  reason          varchar(200) null,
  primary key (id),
  unique key once (alias, canonical),
  key by_state (state, id)
) engine = InnoDB default charset = utf8mb4 collate utf8mb4_0900_bin comment 'pairs of names that confirmed links suggest; a refused one is never proposed again';
