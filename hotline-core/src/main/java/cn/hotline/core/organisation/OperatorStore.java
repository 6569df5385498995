package cn.hotline.core.organisation;

import java.util.Optional;

/** Reads operator accounts. */
public interface OperatorStore {
    Optional<Operator> findByUsername(String username);
}
