package org.chanjiao.policy;

/** Whether a policy binds. */
public enum PolicyStatus {
    IN_FORCE("现行有效"),
    /** Its time has run out. */
    EXPIRED("失效"),
    /** Another policy took its place. */
    SUPERSEDED("被取代"),
    /** Its issuer took it back. */
    REPEALED("废止");

    private final String words;

    PolicyStatus(String words) {
        this.words = words;
    }

    String inWords() {
        return words;
    }
}
