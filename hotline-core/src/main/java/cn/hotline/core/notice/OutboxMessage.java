package cn.hotline.core.notice;

/**
 * One accepted command that has not left this process yet.
 *
 * @param attempts deliveries that failed because of this message alone
 */
public record OutboxMessage(long id, long workOrderId, int version, int attempts) {}
