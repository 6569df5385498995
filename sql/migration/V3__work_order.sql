-- What a citizen asked for. Never changed after intake; names and telephone numbers only as ciphertext.
CREATE TABLE appeal (
  work_order_id   BIGINT        NOT NULL PRIMARY KEY COMMENT 'order number without its check digit',
  title           VARCHAR(100)  NOT NULL,
  content         TEXT          NOT NULL COMMENT 'up to 10,000 characters',
  appellant_name  VARBINARY(300) NULL COMMENT 'AES-256-GCM',
  appellant_phone VARBINARY(200) NULL COMMENT 'AES-256-GCM, E.164',
  address         VARCHAR(200)  NULL,
  latitude        DECIMAL(9,6)  NULL COMMENT 'WGS-84 degrees',
  longitude       DECIMAL(9,6)  NULL COMMENT 'WGS-84 degrees'
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE work_order (
  id                BIGINT       NOT NULL PRIMARY KEY COMMENT 'yyyyMMdd and a sequence of 7 digits',
  version           INT          NOT NULL COMMENT 'raised by every accepted command; equals the number of history rows',
  state             VARCHAR(16)  CHARACTER SET ascii NOT NULL,
  type              VARCHAR(24)  CHARACTER SET ascii NOT NULL,
  urgency           VARCHAR(8)   CHARACTER SET ascii NOT NULL,
  channel           VARCHAR(12)  CHARACTER SET ascii NOT NULL,
  category_code     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  district_code     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  subdistrict_code  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  community_code    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  anonymous         TINYINT(1)   NOT NULL,
  sealed            TINYINT(1)   NOT NULL,
  contactable       TINYINT(1)   NOT NULL COMMENT 'a telephone number is known',
  caller_index      BINARY(32)   NULL COMMENT 'keyed hash of the telephone number, for exact look-up',
  registered_at     DATETIME(3)  NOT NULL,
  registered_by     VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  lead_unit         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  first_unit        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  dispatched_at     DATETIME(3)  NULL COMMENT 'to the present lead unit',
  leads             INT          NOT NULL DEFAULT 0 COMMENT 'how many times a lead unit was named',
  returns_requested INT          NOT NULL DEFAULT 0,
  arbitrated        TINYINT(1)   NOT NULL DEFAULT 0,
  contacted_at      DATETIME(3)  NULL COMMENT 'first contact by the present lead unit',
  failed_contacts   INT          NOT NULL DEFAULT 0,
  fed_back_at       DATETIME(3)  NULL,
  feedback_excused  TINYINT(1)   NOT NULL DEFAULT 0,
  replied_at        DATETIME(3)  NULL COMMENT 'handled-at: the last reply',
  replied_by        VARCHAR(40)  CHARACTER SET ascii NULL,
  reply_solved      TINYINT(1)   NULL COMMENT 'what the handling unit says',
  rehandles         INT          NOT NULL DEFAULT 0,
  reopened          INT          NOT NULL DEFAULT 0,
  callback_attempts INT          NOT NULL DEFAULT 0 COMMENT 'unanswered ones since the last reply',
  first_attempt_at  DATETIME(3)  NULL,
  last_attempt_at   DATETIME(3)  NULL,
  shelved_until     DATE         NULL,
  merged_into       BIGINT       NULL,
  merged_at         DATETIME(3)  NULL,
  merged_from       VARCHAR(16)  CHARACTER SET ascii NULL COMMENT 'the state to go back to',
  members           INT          NOT NULL DEFAULT 0 COMMENT 'orders merged into this one',
  ended_at          DATETIME(3)  NULL COMMENT 'closed-at, declined-at or withdrawn-at',
  closure           VARCHAR(20)  CHARACTER SET ascii NULL,
  solved            TINYINT(1)   NULL COMMENT 'what the appellant says',
  satisfaction      VARCHAR(20)  CHARACTER SET ascii NULL,
  next_due_at       DATETIME(3)  NULL COMMENT 'the earliest running deadline',
  head_hash         BINARY(32)   NOT NULL COMMENT 'hash of the last history row',
  KEY by_state (state, id),
  KEY by_state_type (state, type, id),
  KEY by_state_urgency (state, urgency, id),
  KEY by_caller (caller_index, id),
  KEY by_lead (merged_into, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who sees an order: the units that lead, help or led it, and all units above them.
CREATE TABLE work_order_scope (
  work_order_id BIGINT      NOT NULL,
  unit_code     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state         VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT 'the order''s state, moved with it in one statement',
  PRIMARY KEY (work_order_id, unit_code),
  KEY inbox (unit_code, state, work_order_id),
  KEY all_of_unit (unit_code, work_order_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE assignment (
  work_order_id BIGINT       NOT NULL,
  no            INT          NOT NULL,
  unit_code     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role          VARCHAR(12)  CHARACTER SET ascii NOT NULL,
  status        VARCHAR(16)  CHARACTER SET ascii NOT NULL,
  task          VARCHAR(2000) NULL,
  assigned_at   DATETIME(3)  NOT NULL COMMENT 'first receive',
  signed_at     DATETIME(3)  NULL,
  contacted_at  DATETIME(3)  NULL COMMENT 'first handle',
  fed_back_at   DATETIME(3)  NULL,
  done_at       DATETIME(3)  NULL COMMENT 'first reply',
  ended_at      DATETIME(3)  NULL,
  PRIMARY KEY (work_order_id, no),
  KEY by_unit (unit_code, status, work_order_id),
  KEY by_unit_time (unit_code, assigned_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE deadline_clock (
  work_order_id    BIGINT      NOT NULL,
  no               INT         NOT NULL,
  kind             VARCHAR(16) CHARACTER SET ascii NOT NULL,
  unit_code        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'who is charged; null: the centre',
  assignment_no    INT         NOT NULL COMMENT '0: the order as a whole',
  rule_id          VARCHAR(40) CHARACTER SET ascii NOT NULL,
  started_at       DATETIME(3) NOT NULL,
  due_at           DATETIME(3) NOT NULL,
  warn_at          DATETIME(3) NULL,
  status           VARCHAR(12) CHARACTER SET ascii NOT NULL,
  warned_at        DATETIME(3) NULL,
  breached_at      DATETIME(3) NULL,
  stopped_at       DATETIME(3) NULL,
  paused_at        DATETIME(3) NULL,
  remaining_millis BIGINT      NULL,
  provisional      TINYINT(1)  NOT NULL,
  calendar_version INT         NOT NULL,
  next_at          DATETIME(3) NULL COMMENT 'when the sweep must act next; null: never',
  PRIMARY KEY (work_order_id, no),
  KEY sweep (next_at, work_order_id, no),
  KEY overdue (breached_at, kind, unit_code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Extension, supervision, whistle: small procedures beside the order, each with its own machine.
CREATE TABLE proceeding (
  work_order_id BIGINT      NOT NULL,
  no            INT         NOT NULL,
  kind          VARCHAR(12) CHARACTER SET ascii NOT NULL,
  state         VARCHAR(12) CHARACTER SET ascii NOT NULL,
  unit_code     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'who asked, or who must answer',
  working_days  INT         NULL COMMENT 'of an extension',
  opened_by     VARCHAR(40) CHARACTER SET ascii NOT NULL,
  opened_at     DATETIME(3) NOT NULL,
  decided_by    VARCHAR(40) CHARACTER SET ascii NULL,
  decided_at    DATETIME(3) NULL,
  PRIMARY KEY (work_order_id, no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One row per callback that was tried; the rates are computed from the valid ones.
CREATE TABLE callback_record (
  work_order_id BIGINT      NOT NULL,
  version       INT         NOT NULL,
  unit_code     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'whose work is judged',
  type          VARCHAR(24) CHARACTER SET ascii NOT NULL,
  called_at     DATETIME(3) NOT NULL,
  called_by     VARCHAR(40) CHARACTER SET ascii NOT NULL,
  reached       TINYINT(1)  NOT NULL COMMENT 'a reached callback is a valid one',
  contacted     TINYINT(1)  NULL,
  solved        TINYINT(1)  NULL,
  satisfaction  VARCHAR(20) CHARACTER SET ascii NULL,
  PRIMARY KEY (work_order_id, version),
  KEY by_unit (unit_code, called_at),
  KEY by_time (called_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Append-only; each row's hash covers the row and the hash before it, so that tampering shows.
CREATE TABLE work_order_history (
  work_order_id   BIGINT       NOT NULL,
  version         INT          NOT NULL,
  command         VARCHAR(24)  CHARACTER SET ascii NOT NULL,
  from_state      VARCHAR(16)  CHARACTER SET ascii NULL,
  to_state        VARCHAR(16)  CHARACTER SET ascii NOT NULL,
  actor           VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  actor_name      VARCHAR(60)  NOT NULL,
  actor_unit      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  at              DATETIME(3)  NOT NULL,
  fields          MEDIUMTEXT   NOT NULL COMMENT 'the command''s fields as JSON, byte for byte as hashed',
  note            VARCHAR(2000) NULL,
  idempotency_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
  request_hash    BINARY(32)   NULL COMMENT 'keyed hash of the request that used the key',
  previous_hash   BINARY(32)   NOT NULL,
  hash            BINARY(32)   NOT NULL,
  PRIMARY KEY (work_order_id, version),
  UNIQUE KEY once (actor, idempotency_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What has to leave this process; the relay sends rows with sent_at null, in any order, and parks the poisonous.
CREATE TABLE outbox (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  work_order_id BIGINT       NOT NULL,
  version       INT          NOT NULL,
  event         VARCHAR(24)  CHARACTER SET ascii NOT NULL COMMENT 'the command that was accepted',
  created_at    DATETIME(3)  NOT NULL,
  sent_at       DATETIME(3)  NULL,
  attempts      INT          NOT NULL DEFAULT 0,
  parked_at     DATETIME(3)  NULL,
  problem       VARCHAR(500) NULL,
  KEY unsent (sent_at, parked_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE number_segment (
  day           DATE   NOT NULL PRIMARY KEY,
  next_sequence BIGINT NOT NULL
) ENGINE = InnoDB;

-- Every view of an order is recorded, not only every change.
CREATE TABLE access_log (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  work_order_id BIGINT       NOT NULL,
  actor         VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  at            DATETIME(3)  NOT NULL,
  what          VARCHAR(16)  CHARACTER SET ascii NOT NULL,
  reason        VARCHAR(2000) NULL,
  KEY by_order (work_order_id, id),
  KEY by_actor (actor, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
