# Writes the files of this folder as string literals, a line each of the table in report_assets.cpp.
#     cmake -D OUTPUT=assets.inc -P embed.cmake
file(GLOB names RELATIVE ${CMAKE_CURRENT_LIST_DIR}
  ${CMAKE_CURRENT_LIST_DIR}/*.html ${CMAKE_CURRENT_LIST_DIR}/*.css ${CMAKE_CURRENT_LIST_DIR}/*.js)
set(table "// Generated from src/review/report by its embed.cmake\n")
foreach(name IN LISTS names)
  file(READ ${CMAKE_CURRENT_LIST_DIR}/${name} content)
  string(APPEND table "{\"${name}\", R\"asset(${content})asset\"},\n")
endforeach()
file(WRITE ${OUTPUT} "${table}")
