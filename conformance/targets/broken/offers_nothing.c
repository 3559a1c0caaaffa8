/* Exports none of the functions: nothing can be judged, and that is not a success. */
int unrelated_export(void);
int unrelated_export(void)
{
    return 0;
}
