package org.chanjiao.demo;

/** The platform holds something else than the demonstration, which is therefore not put in. */
public final class DemoRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String holding;

    DemoRefused(String holding) {
        super("The database holds " + holding);
        this.holding = holding;
    }

    /** What is there, in the words of the users. */
    public String holding() {
        return holding;
    }
}
