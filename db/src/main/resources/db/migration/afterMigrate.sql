-- The history of the schema belongs to its owner alone; the application may read it.
do $$
begin
  if current_user <> '${application_role}' then
    revoke insert, update, delete, truncate on flyway_schema_history from ${application_role};
  end if;
end
$$;
