package org.chanjiao.progress;

/** The light a target shows, with the shape that stands beside its colour. */
public enum Light {
    GREEN("●", "绿灯"),
    YELLOW("▲", "黄灯"),
    RED("■", "红灯"),
    GREY("○", "灰灯");

    private final String shape;
    private final String chinese;

    Light(String shape, String chinese) {
        this.shape = shape;
        this.chinese = chinese;
    }

    public String shape() {
        return shape;
    }

    public String chinese() {
        return chinese;
    }
}
