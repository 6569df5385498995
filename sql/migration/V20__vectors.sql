-- Vectors of appeals, those of several models beside each other, so that an index is rebuilt without computing any again.
create table appeal_vector (
  model         varchar(60) character set ascii collate ascii_bin not null,
  model_version int not null,
  work_order_id bigint not null,
  text_vector   varbinary(1028) not null comment 'title and the first 300 characters: a float as scale, then a signed byte for each dimension',
  title_vector  varbinary(1028) not null comment 'of the title alone, in the same form',
  made_at       datetime(3) not null,
  primary key (model, model_version, work_order_id)
) engine = InnoDB default charset = utf8mb4;

-- Orders that were seen without a vector of the model. A row goes with the transaction that writes the vector.
create table vector_wanted (
  model         varchar(60) character set ascii collate ascii_bin not null,
  model_version int not null,
  work_order_id bigint not null,
  urgency       tinyint not null comment '0: seen by the relay or a rebuild, 1: a run over all orders brought it up',
  attempts      int not null default 0,
  parked        tinyint not null default 0 comment '1: failed too often, waits for the operator',
  problem       varchar(500) null,
  wanted_at     datetime(3) not null,
  primary key (model, model_version, work_order_id),
  key next_wanted (model, model_version, parked, urgency, work_order_id)
) engine = InnoDB default charset = utf8mb4;

-- Runs over all orders that see to it that each has a vector of the model.
create table embedding_run (
  id            bigint not null auto_increment,
  model         varchar(60) character set ascii collate ascii_bin not null,
  model_version int not null,
  running       tinyint null comment '1 while running, null afterwards: one at a time for a model',
  state         varchar(12) character set ascii not null,
  per_second    int not null comment 'orders brought up in a second, over all instances',
  last_id       bigint not null comment 'the last order looked at; from the newest to the oldest',
  total         bigint not null comment 'orders at the beginning',
  looked_at     bigint not null default 0,
  brought_up    bigint not null default 0 comment 'orders that had no vector of the model',
  next_at       datetime(3) not null comment 'not looked at before',
  started_at    datetime(3) not null,
  started_by    varchar(40) character set ascii not null,
  by_name       varchar(60) not null,
  updated_at    datetime(3) not null,
  finished_at   datetime(3) null,
  ended_by      varchar(40) character set ascii null comment 'who stopped it',
  primary key (id),
  unique key one_running (model, model_version, running),
  constraint embedding_run_state check (state in ('RUNNING', 'FINISHED', 'STOPPED'))
) engine = InnoDB default charset = utf8mb4;
