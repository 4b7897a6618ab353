package org.chanjiao.audit;

import java.util.Optional;

/** Tells the trail who is acting now; the web layer knows. */
public interface CurrentOrigin {

    /** Empty outside requests. */
    Optional<Origin> get();
}
