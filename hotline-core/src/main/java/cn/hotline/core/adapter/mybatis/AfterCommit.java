package cn.hotline.core.adapter.mybatis;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Forgetting earlier would let somebody read, and keep, what stood there before. */
final class AfterCommit {

    private AfterCommit() {}

    static void run(Runnable forget) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget.run();
            }
        });
    }
}
