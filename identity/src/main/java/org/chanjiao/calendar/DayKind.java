package org.chanjiao.calendar;

/** What a date is that is not simply what its weekday says. */
public enum DayKind {
    /** 放假: offices are closed. */
    HOLIDAY("放假"),
    /** 调休上班: a Saturday or Sunday on which offices work. */
    MAKE_UP("调休上班"),
    /** 按星期: built in otherwise, but no longer so. */
    PLAIN("按星期");

    private final String word;

    DayKind(String word) {
        this.word = word;
    }

    /** The word people use, also in workbooks. */
    public String word() {
        return word;
    }
}
