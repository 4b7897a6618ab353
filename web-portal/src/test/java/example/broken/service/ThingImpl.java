package example.broken.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class ThingImpl {

    @Id
    private long id;

    private String name = "";

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return id + name;
    }
}
