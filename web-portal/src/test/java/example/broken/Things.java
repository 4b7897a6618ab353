package example.broken;

import org.springframework.data.repository.CrudRepository;

public interface Things extends CrudRepository<Thing, Long> {}
