package org.chanjiao.ledger;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else wrote a version of the type since it was opened. */
public final class TypeChangedMeanwhile extends OptimisticLockingFailureException {

    TypeChangedMeanwhile(String code) {
        super("Changed meanwhile: " + code);
    }
}
