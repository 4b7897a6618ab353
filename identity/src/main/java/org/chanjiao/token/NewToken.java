package org.chanjiao.token;

/**
 * A token somebody asks for.
 *
 * @param name what it is for, 1 to 40 characters
 * @param days how long it is good, 1 to 365
 * @param writes whether it may change anything; without, it only reads
 * @throws TokenRefused for an unfit name or number of days
 */
public record NewToken(String name, int days, boolean writes) {

    private static final int LONGEST_NAME = 40;
    private static final int MOST_DAYS = 365;

    public NewToken {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new TokenRefused(TokenRefused.Reason.NAME_UNFIT);
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new TokenRefused(TokenRefused.Reason.DAYS_UNFIT);
        }
    }
}
