/** Written by `npm run learn`: see `weights/model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -18 CFA -15 OF -20 action -23 applicable -19 body -16 comment -23 date -17 deadline -26 expectedLevel -20 expiry -18 indicator -19 label -21 lastCheck -17 links -18 none -27 priority -20 proofs -21 responsible -23 score 34 severity -18 status -28 version -18
h/^a	BC -25 CFA -27 OF -24 VAE -34 applicable -22 body -32 comment 20 date -20 deadline 16 end -22 expectedLevel -24 indicator -24 label -40 lastCheck -27 proofs -19 reference -24 responsible -35 score -28 severity -26 start -24 status -37 step -20 steps -16 trainee -22 version -32
h/^actio	BC -17 VAE -16 action 31 applicable -18 comment -25 criterion -16 date -15 deadline -23 expectedLevel -23 expiry -15 indicator -18 label -23 lastCheck -16 links -19 none -31 priority -19 proofs -22 responsible -33 score -17 session 17 severity -17 status -26 version -17
h/^bc	BC 24 OF -15 applicable -20 none -16 status -18
h/^bil	BC 16
h/^bilan	BC 22 VAE -16 none -15 responsible -15 status -16
h/^c	BC -32 OF -17 action -22 body -22 comment -23 criterion 19 date -21 deadline -26 expectedLevel -22 expiry -24 lastCheck -19 none -38 priority -24 reference -19 responsible -27 score -20 session -15 severity -28 version -22
h/^ce	BC -20 CFA -17 OF -19 VAE -21 applicable -31 body -32 criterion -25 date -20 deadline -44 indicator -36 label 16 lastCheck -29 links -32 reference -18 responsible -42 score -30 severity -18 status -54 version -25
h/^cod	BC -16 OF -16 VAE -17 action -16 applicable -18 body -18 comment -23 criterion -16 date -18 deadline -20 documents -20 expiry -19 label -20 links -24 phase -19 priority -16 proofs -30 reference 23 responsible -18 score -19 severity -16 step -21 trainee -19 version -26
h/^confi	BC -16 OF -16 VAE -17 action -16 applicable -19 comment -21 deadline -19 indicator -17 links -20 none 29 priority -19 proofs -16 responsible -25 score -17 severity -16 status -19 version -16
h/^conse	BC -15 applicable 17 links -17 none -19 status -16
h/^crite	BC -18 action -20 applicable -15 comment -23 criterion 31 date -18 deadline -20 expiry -18 label -25 lastCheck -17 links -21 none -31 priority -16 proofs -25 responsible -22 score -20 severity -15 status -27 version -25
h/^dat	BC -27 CFA -22 OF -25 VAE -25 action -32 applicable -27 body -28 comment -27 criterion -28 date 26 documents -21 expectedLevel -31 indicator -33 label -34 links -35 phase -20 priority -31 proofs -40 reference -30 responsible -34 score -29 session -30 severity -33 status -46 step -22 steps -36 trainee -22 version -32
h/^derni	BC -18 OF -16 VAE -15 action -20 applicable -16 body -19 comment -26 criterion -18 date -23 end 25 expectedLevel -20 expiry -24 indicator -21 label -23 lastCheck 25 links -22 none -22 priority -20 proofs -21 reference -17 responsible -27 score -19 severity -22 start -27 status -26 steps -20 version -23
h/^dt	BC -15 VAE -15 action -17 applicable -15 body -15 comment -22 date 24 expectedLevel -16 expiry -22 indicator -20 label -17 lastCheck -17 links -21 proofs -23 reference -17 responsible -24 score -17 severity -17 status -24 version -18
h/^forma	BC -17 CFA -19 VAE -22 applicable -16 body -26 comment -28 criterion -15 date -16 deadline -16 documents -17 end -22 expectedLevel -21 expiry -17 indicator -19 label -16 links -26 none 17 phase -15 priority -16 proofs -16 reference -22 score -21 severity -19 start -23 status -17 step 15 steps -24 trainee -17 version -16
h/^how	BC -15 applicable -15 comment -18 deadline -18 indicator -17 label -18 links -20 none 15 responsible -19 version -15
h/^in	BC -26 OF -28 VAE -24 applicable 21 comment -16 expectedLevel -15 label -15
h/^indic	BC -17 CFA -28 OF -16 VAE -16 action -19 body -15 comment -26 criterion -25 date -19 deadline -23 documents -23 expectedLevel -18 expiry -21 indicator 18 lastCheck -18 links -24 none -38 phase -18 priority -18 proofs -29 reference -22 responsible -27 score -19 session -21 severity -18 step -18 version 21
h/^le	BC -24 CFA -17 OF -15 VAE -18 applicable -21 comment -25 deadline -29 documents -19 expiry -30 lastCheck -30 none -36 priority -17 score -19 status -27 steps -17
h/^nb	BC -19 CFA -15 OF -18 VAE -17 applicable -18 body -19 criterion -17 date -16 deadline -20 documents -17 expectedLevel -22 expiry -18 indicator -22 label -20 lastCheck -16 links -23 none 21 priority -21 proofs -23 reference -18 responsible -21 score -16 session -27 severity -18 status -15 version -26
h/^nivea	BC -18 OF -16 VAE -15 action -21 applicable -16 body -17 comment -29 criterion -17 date -21 deadline -26 expectedLevel 20 expiry -21 indicator -24 label -23 lastCheck -20 links -28 proofs -28 responsible -27 score -25 version -23
h/^n°	BC -18 OF -16 VAE -16 action -17 applicable -18 body -22 comment -28 date -23 deadline -22 documents -27 end -18 expectedLevel -18 expiry -21 label -28 lastCheck -20 links -31 phase -17 priority -21 proofs -25 reference 33 responsible -28 score -30 severity -20 start -18 status -35 step -22 steps -22 trainee -23
h/^of	BC -16 CFA -15 OF 26 VAE -16 applicable -22 none -16 status -16
h/^preuv	BC -19 CFA -19 OF -18 VAE -17 action -20 applicable -23 body -16 comment -30 criterion -22 date -21 deadline -29 documents 16 expectedLevel -32 indicator -22 label -35 lastCheck -21 phase -17 priority -21 proofs 19 reference -15 responsible -30 score -22 severity -21 status -28 step -17 version -20
h/^rang	BC -16 VAE -15 action -25 applicable -16 body -15 comment -23 criterion -15 date -16 deadline -21 expectedLevel -17 expiry -18 indicator -18 label -21 lastCheck -16 priority 16 proofs -22 responsible -21 score -19 severity -19 status -20 version -21
h/^statu	BC -15 VAE -15 action -17 applicable -18 criterion -15 deadline -20 expectedLevel -17 indicator -20 label -22 links -20 none -24 priority -17 proofs -19 reference -17 responsible -22 score -23 severity -19 status 19 version -16
h/^vae	BC -27 CFA -20 OF -18 VAE 37 action -15 applicable -38 comment -21 criterion -15 deadline -18 expectedLevel -15 indicator -17 label -19 links -20 none -23 priority -18 proofs -17 responsible -19 severity -21 status -18
h/^valid	BC -16 OF -15 comment -20 date -26 deadline -20 expectedLevel -17 expiry 16 indicator -19 label -19 lastCheck -15 links -18 none -28 priority -17 proofs -26 responsible -23 score -17 severity -18 version -19
h/a	BC -46 OF -46 action 24 body -27 date -35 end -33 expectedLevel -50 indicator -15 links -35 none -22 priority -15 reference -41 score -28 session -28 severity -46 start -42 status -20 step -16 trainee -42 version -19
h/a$	BC -15 OF -16 VAE -24 action -26 applicable -23 body -19 comment -33 criterion -18 documents -22 expiry -15 indicator -25 label -21 lastCheck -18 links -24 phase -19 priority -16 proofs -24 responsible 20 session -16 status -30 step -19 version -15
h/actio	BC -24 OF 17 VAE -24 action 31 applicable -22 body -17 comment -30 criterion -22 date -20 deadline -33 expectedLevel -28 expiry -21 indicator -26 label -22 lastCheck -21 links -25 none -39 priority -26 proofs -29 score -24 severity -25 start -19 status -32 steps -20 trainee -17 version -22
h/actio de	BC -16 OF 27 VAE -16 action -21 none -25 responsible -23 session 16 status -17
h/af	BC -16 CFA -17 OF 27 VAE -18 applicable -17 none -22
h/afc	BC -25 CFA -18 OF 29 VAE -17 action -15 applicable -21 comment -22 criterion -17 deadline -17 expectedLevel -17 expiry -15 indicator -16 label -17 links -16 none -19 priority -17 proofs -17 responsible -18 score -17 severity -15 status -18 version -15
h/ai	BC -19 CFA -18 OF -18 VAE -23 action -40 applicable -25 body -37 criterion -19 date 20 deadline -41 end -16 expectedLevel -29 expiry -33 indicator -35 label -33 priority -32 score -21 session -23 severity -20 start -21 status -45 step -17 trainee -22 version -30
h/app$	BC -20 CFA 23 OF -15 VAE -17 none -18 status -16
h/appli$	BC -23 CFA -26 OF -25 VAE -26 applicable 31 comment -15 expectedLevel -17 indicator -18 links -15 none -15 score -16 status -21
h/appre	BC -24 CFA 35 OF -33 VAE -27 action -23 applicable -28 body -30 comment -26 criterion -18 date -16 deadline -22 end -18 expectedLevel -22 expiry -17 indicator -22 label -19 lastCheck -19 links -17 none -36 priority -19 proofs -24 session -19 severity -26 start -18 status 18 steps -21 version -17
h/appre$	BC -19 CFA 28 OF -27 VAE -21 action -19 applicable -21 body -26 comment -21 deadline -17 end -15 expectedLevel -17 indicator -19 none -26 proofs -17 session -19 severity -19 start -15 steps -20
h/argum	BC -16 OF -17 VAE -16 action -19 applicable -18 comment 27 deadline -21 expectedLevel -18 indicator -17 label -17 lastCheck -19 links -17 none -24 priority -18 proofs -22 responsible -19 score -19 severity -17 status -23
h/atten	BC -21 OF -17 VAE -21 action -20 applicable -20 body -19 criterion -22 date -18 documents -16 end -16 expectedLevel 25 expiry -24 indicator -31 label 15 lastCheck -22 links -31 phase -16 priority -26 proofs -44 reference -20 responsible -28 score -19 session -19 severity -18 start -17 status -33 step -15 version -20
h/atten$	BC -16 OF -15 VAE -17 criterion -17 documents -16 expectedLevel 18 expiry -18 indicator -24 label 18 lastCheck -15 links -25 priority -21 proofs -33 responsible -20 score -16 status -26 version -17
h/au	BC -23 CFA -26 OF -25 VAE -21 applicable 19 body -23 comment -30 criterion -31 deadline 16 documents -22 end 15 indicator -38 label -37 lastCheck -38 links -26 none -25 phase -23 responsible -36 score -32 session -22 severity -32 step -28 version -26
h/audit	BC -24 CFA -25 OF -20 VAE -18 action -31 criterion -29 date -31 deadline -36 expiry -28 indicator -23 label -28 links -36 priority -33 responsible -33 score -30 severity -32 steps -15 version -29
h/audit$	BC -20 CFA -20 OF -16 VAE -19 action -22 comment 16 criterion -21 date -17 deadline -23 expiry -18 indicator -17 label -32 lastCheck -24 links -24 none 18 priority -25 responsible -24 score -22 severity -23 status -17 steps -16 version -18
h/avanc	BC -17 CFA -15 OF -17 VAE -17 action -21 applicable -19 body -16 comment -26 criterion -15 date -16 deadline -25 expectedLevel -23 expiry -17 indicator -24 label -18 lastCheck -18 links -20 none -36 priority -23 proofs -20 responsible -26 score 16 severity -17 status 18 version -19
h/b	BC 18 CFA -16 action -16 body -16 comment 21 criterion -16 indicator -16 label -16 links -21 none -20 priority -15 proofs -19 responsible -20 severity -18 status -16 version -15
h/b c	BC 18
h/bc	BC 42 CFA -24 OF -26 VAE -25 action -21 applicable -37 body -17 comment -24 date -15 deadline -23 expectedLevel -21 expiry -19 indicator -24 label -22 lastCheck -19 links -22 none -27 priority -18 proofs -21 responsible -21 score -18 severity -20 status -20 version -18
h/bc ?	BC 16
h/bc$	BC 38 CFA -25 OF -24 VAE -23 action -18 applicable -31 body -16 comment -21 criterion -17 deadline -20 expectedLevel -19 expiry -19 indicator -19 label -18 lastCheck -15 links -19 none -22 priority -15 proofs -19 responsible -19 score -18 severity -17 status -18 version -16
h/bil	BC 15
h/bilan	BC 35 CFA -19 OF -17 VAE -25 action -17 applicable -19 body -20 comment -22 criterion -15 deadline -22 expectedLevel -17 expiry -17 indicator -24 label -22 lastCheck -18 links -22 none -27 priority -18 proofs -20 responsible -25 score -16 severity -19 status -25 version -15
h/bilan de	BC 24 OF -18 label -15 none -16
h/bilan$	BC 22 VAE -15 none -18
h/by	BC -15 VAE -15 action -20 applicable -16 body -15 comment -29 criterion -16 date -17 deadline 18 documents -26 expectedLevel -17 indicator -22 label -21 lastCheck -19 links -23 phase -18 priority -18 proofs -22 reference -21 responsible 15 score -18 session -22 severity -16 status -27 version -17
h/c	BC 17 OF -27 VAE -25 action -31 comment -39 criterion 21 date -27 deadline -35 documents -18 expectedLevel -32 expiry -28 lastCheck -26 none -47 priority -34 reference -20 responsible -36 score -17 session -16 status -18 step -15 steps -16 version -29
h/c est	BC -20 CFA -17 VAE -15 comment -18 criterion -18 deadline -19 label -29 none -35 priority -19 responsible -16
h/c$	BC 19 CFA -19 VAE -15 comment -17 criterion 21 deadline -15 indicator -21 label -22 links -22 none -16 proofs -20 score -17 severity -19 status -19
h/call	BC -15 CFA -15 applicable 19 comment -15 steps 15
h/cbc	BC 28 CFA -21 OF -23 VAE -16 applicable -20 comment -17 deadline -17 expectedLevel -17 indicator -16 label -16 links -17 none -25 priority -15 proofs -19 responsible -19 score -15 severity -15
h/ce	BC -32 CFA -28 OF -29 VAE -27 applicable -15 body -25 criterion -38 date -38 indicator -36 lastCheck -52 links -24 phase -22 priority 15 reference -30 responsible -31 score -38 session -25 severity -17 step 18 steps -18 version -42
h/ce que	BC -15 VAE -15 comment 16 deadline -36 expiry -17 indicator -29 lastCheck -24 links -26 none -46 reference -15 responsible -23 score -23 severity -20 version -21
h/cfa	BC -29 CFA 42 OF -20 VAE -32 action -22 body -17 comment -22 criterion -19 date -16 deadline -27 expectedLevel -20 expiry -20 indicator -29 label -25 lastCheck -19 links -22 none -28 priority -23 proofs -23 responsible -22 severity -22 status -25 version -21
h/cfa$	BC -27 CFA 35 OF -24 VAE -26 action -18 comment -21 criterion -15 deadline -23 expectedLevel -17 expiry -17 indicator -24 label -22 lastCheck -16 links -18 none -26 priority -19 proofs -19 responsible -18 severity -20 status -22 version -18
h/chemi	BC -19 CFA -15 OF -18 VAE -19 action -20 applicable -19 body -25 criterion -18 date -19 deadline -19 documents -22 expectedLevel -22 expiry -19 indicator -28 label -23 lastCheck -19 links 28 priority -18 proofs -28 reference -20 responsible -19 score -19 session -19 severity -19 status -16 trainee -17 version -19
h/cod	BC -20 CFA -17 OF -16 VAE -20 action -20 applicable -21 body -22 comment -32 criterion -19 date -23 deadline -24 documents -23 end -18 expectedLevel -18 expiry -23 label -25 lastCheck -18 links -27 priority -19 proofs -38 reference 27 responsible -27 score -23 severity -20 start -20 step -22 steps -17 trainee -24 version -23
h/combien	BC -20 CFA -16 OF -16 VAE -18 action -17 applicable -22 body -16 comment -27 criterion -20 date -21 documents -20 expectedLevel -21 expiry -19 indicator 17 label -28 lastCheck -18 links -33 none 31 phase -21 priority -19 proofs -29 reference -18 responsible -20 session -18 severity -17 status -34 step -18 version -18
h/comp	BC 19 none -18 status -16
h/comp$	BC 22 none -18 status -17
h/compe	BC 24 OF -17 comment -17 deadline -16 indicator -19 links -17 none -26 status -17
h/compe$	BC 23 OF -18 comment -15 deadline -15 indicator -17 links -15 none -23
h/conce	BC -24 CFA -21 OF -21 VAE -30 action -23 applicable 35 comment -29 criterion -18 date -18 deadline -24 expectedLevel -20 label -25 lastCheck -20 links -22 none -33 priority -24 proofs -22 responsible -23 severity -23 status -38 version -22
h/conce$	BC -17 OF -16 applicable 18 comment -17 indicator 15 label -18 links -15 none -22 proofs -17 status -24 version -20
h/conse	BC -16 applicable 15 comment -17 date -15 deadline -15 expectedLevel -15 indicator -16 label -16 proofs -17 status -21
h/coule	BC -17 CFA -15 OF -18 VAE -22 action -23 applicable -19 body -18 comment -27 criterion -20 date -22 deadline -21 documents -17 expectedLevel -24 expiry -20 indicator -25 label -23 lastCheck -19 links -42 none 21 priority -20 proofs -28 reference -22 responsible -29 score -21 session -25 severity -21 steps -16 version -21
h/cout	BC -15 comment -21 none 27 responsible -18 status -18
h/crite	BC -15 CFA -18 OF -20 VAE -22 action -27 applicable -25 body -23 comment -28 criterion 45 date -23 deadline -28 expiry -26 label -35 lastCheck -26 links -34 none -37 priority -28 proofs -32 responsible -33 score -25 severity -22 status -31 version -35
h/d	BC -36 CFA -15 OF -40 VAE -34 comment -19 criterion -41 documents -26 label -49 proofs -52 responsible -25 session -20 severity -21 trainee -29
h/dans	BC -20 CFA -15 OF -20 VAE -20 action -19 applicable 23 body -15 comment -21 date -15 deadline -23 expectedLevel -22 expiry -22 label -26 lastCheck -22 links 24 none -29 proofs -25 responsible -23 severity -19 version -19
h/dat	BC -31 CFA -26 OF -30 VAE -29 action -37 applicable -32 body -35 comment -34 criterion -32 date 24 documents -28 expectedLevel -35 indicator -40 label -39 links -42 none -20 phase -24 priority -37 proofs -49 reference -38 responsible -42 score -34 severity -37 status -51 step -29 steps -29 trainee -24 version -40
h/dat de	BC -16 comment -22 criterion -16 date 17 deadline -24 indicator -16 label -23 links -22 none -37 priority -15 proofs -22 responsible -18 score -18 session -18 severity -19 status -24 steps -23 trainee -16 version -16
h/de compe	BC 23 OF -15 indicator -15 label -15 none -17 responsible -15 status -15
h/de forma	BC -19 OF 22 VAE -20 action -25 applicable -18 body 17 deadline -16 indicator -16 label -18 lastCheck -16 links -19 none -38 proofs -17 responsible -32 severity -17 version -15
h/de l	BC -25 CFA -18 OF -28 action -21 applicable -18 criterion -16 date -23 deadline -24 expectedLevel -34 expiry -23 indicator -17 lastCheck -29 none -48 priority -19 reference -19 score -26 session -24 version -30
h/de la	BC -15 OF -16 action -21 applicable -16 body -33 comment -23 criterion -22 date 15 deadline -30 end -16 expectedLevel -18 expiry -16 indicator -22 lastCheck -21 none -15 reference -18 responsible -30 start -15 step -15 version -18
h/derni	BC -19 CFA -15 OF -16 VAE -20 action -22 applicable -21 body -21 comment -32 criterion -20 date -48 end 24 expectedLevel -22 expiry -35 indicator -26 label -28 lastCheck 42 links -31 none -34 priority -21 proofs -28 reference -18 responsible -30 score -21 session -19 severity -25 start -31 status -30
h/des	BC -17 VAE 17 action -15 applicable -18 body -19 comment -31 date -17 deadline -15 end -16 expiry -18 label -18 links -26 reference -22 responsible -23 score -15 session -20 severity -18 start -17 status -33 steps 15 trainee -17 version -22
h/do	BC -15 VAE -15 action 23 applicable -17 comment -17 deadline -21 expectedLevel -22 expiry -15 indicator -22 label -18 links -22 none -24 priority -15 proofs -22 responsible -22 status -22 version -16
h/doc	BC -20 CFA -16 OF -16 VAE -19 action -24 applicable -18 body -20 comment -32 criterion -22 deadline -29 documents 29 expectedLevel -25 indicator -40 label -25 lastCheck -28 none -42 phase -22 priority -24 score -23 session -32 severity -23 step -28
h/docum	BC -30 CFA -24 OF -30 VAE -29 action -32 applicable -34 body -28 comment -41 criterion -33 date -18 deadline -40 documents 25 expectedLevel -46 indicator -37 label -41 lastCheck -36 phase -28 priority -32 reference 16 score -32 session -31 severity -35 steps -15 trainee -15
h/docum$	BC -21 CFA -16 OF -21 VAE -18 action -23 applicable -18 body -21 comment -28 criterion -21 deadline -33 documents 15 expectedLevel -26 expiry -24 indicator -32 label -28 lastCheck -28 phase -16 priority -22 score -21 session -23 severity -26 version -17
h/dossi	BC -15 action -18 applicable -17 body -26 comment -28 criterion -23 deadline -22 documents -19 end -25 expectedLevel -16 expiry -19 indicator -34 label -16 links 19 phase -17 priority -17 score -16 session -15 severity -15 start -27 status -33 step -18 steps -16 version -25
h/dri	BC -15 VAE -16 action -17 applicable -16 body -20 comment -20 criterion -15 deadline -17 expectedLevel -18 expiry -15 indicator -15 label -16 links -19 none -23 priority -18 proofs -17 responsible 26 score -15 severity -15 status -22 version -19
h/dt	BC -15 OF -15 VAE -16 action -18 applicable -16 body -16 comment -25 criterion -15 date 25 expectedLevel -18 expiry -19 indicator -21 label -18 lastCheck -18 links -21 phase -15 priority -21 proofs -23 reference -16 responsible -24 score -17 severity -19 status -25 version -18
h/du	BC -38 CFA -29 OF -35 VAE -37 applicable -37 body -18 criterion -22 deadline -18 expiry -16 priority -42 score -23 severity -23 status -16 steps -21
h/e	BC -18 CFA -18 OF -19 VAE 15 applicable -17 body -19 comment -20 criterion -16 date -16 deadline -19 expectedLevel -16 expiry -16 lastCheck -15 links -23 none 17 priority -17 proofs -15 score -18 severity -17 version -20
h/echea	BC -15 action -23 applicable -16 comment -22 criterion -15 date -27 deadline 27 documents -19 expectedLevel -16 expiry -28 indicator -20 label -19 lastCheck -24 links -21 priority -17 proofs -18 reference -16 responsible -22 score -18 severity -16 status -26 step -17
h/eleme	BC -15 action -17 criterion -15 date -15 deadline -19 documents 19 expiry -18 indicator -20 label -22 lastCheck -15 links -24 none -33 priority -16 proofs 23 responsible -20 score -19 session -16 severity -15 status -24 version -17
h/en	BC -36 CFA -29 OF -31 VAE -38 applicable -22 body -46 criterion -25 documents -20 end -22 expectedLevel -47 expiry -49 links -66 none -20 phase -18 proofs -19 reference -34 responsible 16 session -30 severity -22 step -33 trainee -23
h/entre	BC -17 VAE -16 comment -26 criterion -15 deadline -23 end -26 expectedLevel -23 expiry -21 indicator -23 label -21 lastCheck -18 links -28 priority -23 proofs -20 reference -21 responsible -29 score -21 session -22 start 21 status -28 trainee -24 version -20
h/est	BC -25 CFA -29 OF -26 VAE -34 action -36 applicable 17 body -18 comment -47 criterion -29 deadline -48 documents -31 end -20 expectedLevel -39 expiry -15 lastCheck -37 none -22 phase -23 responsible -50 score -29 severity -16 start -23 status 23 step -35 trainee -21
h/evalu	BC -17 action -20 body -20 criterion -26 date -25 deadline -27 end -23 expectedLevel -21 expiry -19 links -20 none -28 priority -17 proofs -25 responsible -26 session -23 severity -16 start -16 steps 27 trainee -15 version -17
h/evide	BC -23 CFA -20 OF -21 VAE -23 action -23 applicable -22 body -21 comment -34 criterion -26 date -21 deadline -24 expectedLevel -38 indicator -27 label -28 lastCheck -23 priority -19 responsible -29 score -28 severity -26 status -29 version -27
h/evide$	BC -17 CFA -15 OF -15 VAE -17 action -24 applicable -17 body -16 comment -24 criterion -18 date -16 deadline -25 expectedLevel -35 expiry -28 indicator -21 label -22 lastCheck -17 proofs 24 responsible -23 score -18 severity -19 status -24 version -19
h/exige	BC -18 CFA -15 OF -16 VAE -17 action -25 applicable -23 body -16 comment -25 criterion -21 date -16 deadline -23 expiry -18 label 21 lastCheck -19 links -24 none -35 priority -20 proofs -21 responsible -25 score -18 severity -19 status -31 version -16
h/expec	BC -16 OF -16 VAE -17 action -23 applicable -19 body -16 comment -19 criterion -16 date -15 deadline -22 expectedLevel 34 expiry -20 indicator -19 label -23 lastCheck -18 links -28 priority -21 proofs -34 responsible -20 score -18 severity -17 status -26 version -17
h/f	BC -20 OF 24 VAE -15 applicable -20 body -15 comment -27 criterion -20 deadline -20 expectedLevel -15 expiry -18 indicator -18 label -19 lastCheck -16 links -20 none -28 priority -20 proofs -21 responsible -20 score -17 severity -17 status -24 version -17
h/fair	BC -15 CFA -15 VAE -15 action 21 applicable -20 body -15 comment -30 criterion -21 date -16 documents -16 expectedLevel -24 expiry -25 indicator -15 lastCheck -21 links -18 proofs -34 responsible -27 severity -17 status -20 version -19
h/fait	BC -16 applicable -15 comment -34 criterion -16 documents -15 expectedLevel -26 expiry -22 indicator -25 label -23 lastCheck -21 links -24 none -39 phase -19 priority -19 proofs -25 reference -20 session -20 severity -19 version -19
h/fait$	BC -15 VAE -16 applicable -15 body -22 comment -21 date -22 deadline -25 documents -35 expectedLevel -24 expiry -15 indicator -20 label -24 links -22 none -34 priority -16 proofs -19 severity -18 version -16
h/faut	BC -16 action -30 applicable -20 body -21 criterion -21 date -22 deadline 21 expiry -27 indicator -29 lastCheck -30 links -33 proofs -30 responsible -28 score -17 status -34 step -17 version -19
h/forma	BC -33 OF 24 VAE -30 action -28 applicable -25 comment -36 criterion -26 date -19 deadline -27 documents -23 expectedLevel -29 expiry -26 indicator -29 label -26 lastCheck -22 links -30 priority -23 proofs -39 reference -26 score -15 session 16 severity -27 status -15 trainee -23 version -26
h/forma$	BC -23 CFA -29 VAE -23 action -20 applicable -18 comment -30 criterion -20 date -16 deadline -21 documents -16 expectedLevel -17 expiry -19 indicator -24 label -21 lastCheck -17 links -25 priority -20 proofs -17 reference -23 severity -20 status -17 trainee -22 version -25
h/guid	BC -18 OF -15 VAE -15 action -22 body -21 comment -26 criterion -18 date -16 deadline -23 expectedLevel 34 expiry -18 indicator -22 label -26 lastCheck -19 links -20 priority -20 proofs -29 responsible -20 score -19 session -15 severity -16 status -25 version -15
h/how	BC -19 CFA -17 VAE -18 action -19 applicable -22 body -17 comment -20 criterion -16 deadline -23 expectedLevel -21 indicator -22 label -22 lastCheck -17 links -24 proofs -20 responsible -23 version -17
h/i	BC -19 VAE -19 action -21 body -19 comment -27 criterion -23 date -17 deadline -20 expectedLevel -24 expiry -16 label -24 links -34 none -30 priority -23 proofs 25 responsible -23 score -16 severity -21 steps 21 version -23
h/ind	BC -16 OF -15 VAE -16 action -19 applicable -19 body -15 comment -28 criterion -26 date -16 deadline -22 expectedLevel -18 expiry -17 indicator 27 lastCheck -17 links -18 none -28 priority -16 proofs -22 reference -21 responsible -25 score -18 severity -19 version -21
h/indic	BC -22 CFA -30 OF -22 VAE -23 action -24 body -19 comment -32 criterion -35 date -19 deadline -26 documents -31 expectedLevel -25 expiry -21 indicator 32 lastCheck -22 links -27 none -47 phase -26 priority -23 proofs -37 reference -30 responsible -28 session -24 severity -25 step -23 version 15
h/indic$	BC -18 OF -17 VAE -20 action -19 applicable -23 body -17 comment -25 criterion -32 date -19 deadline -23 documents -22 expectedLevel -23 expiry -20 indicator 19 lastCheck -20 links -24 none -41 phase -20 priority -18 proofs -23 reference -26 responsible -27 session -21 severity -23 step -26 version 21
h/it	BC -22 CFA -18 OF -16 VAE -21 action -33 body -30 comment -31 criterion -24 date -20 expectedLevel -32 expiry -22 indicator -30 lastCheck -24 links 21 none -34 priority -29 proofs -35 score -23 version -25
h/j	BC -22 OF -18 action -40 applicable -23 criterion -23 end -18 expectedLevel -32 expiry -24 indicator -21 label -37 links -33 none -22 phase -22 priority -33 proofs 16 reference -32 responsible -18 score -20 session -28 step -28
h/je	BC -38 CFA -24 OF -15 VAE -37 body -17 criterion -32 expectedLevel -36 expiry -25 indicator -25 label -24 none -32 phase -20 proofs 22 responsible -45 session -26 severity -41 step -17 steps 15 version -36
h/jour	BC -20 CFA -18 OF -16 action -28 applicable -26 body -23 comment -33 criterion -25 date 19 expectedLevel -28 expiry -27 indicator -30 label -32 links -34 priority -29 proofs -37 reference -20 score -22 session -30 severity -31 steps -18 trainee -20
h/koi	BC -18 applicable -15 comment -16 criterion -25 date -15 indicator -24 label 26 links -21 none -20 responsible -15 severity -16 status -23 version -15
h/l indic	BC -15 OF -16 VAE -18 applicable -17 body -19 comment -24 criterion -21 deadline -16 expectedLevel -18 lastCheck -17 links -21 none -22 proofs -25 responsible -26 score -17 severity -20 status 16 version -27
h/la	BC -37 CFA -31 OF -36 VAE 16 action -42 applicable -19 body -17 comment -55 deadline -59 end -21 expectedLevel -33 indicator -45 none -15 phase -24 reference -16 start -24
h/last	BC -18 CFA -15 OF -15 VAE -17 action -24 applicable -22 body -20 comment -26 criterion -19 date -33 deadline -25 end 22 expectedLevel -21 expiry -27 indicator -24 label -23 lastCheck 36 links -23 none -24 priority -19 proofs -21 responsible -24 score -17 session -15 severity -22 start -20 status -30 steps -18 trainee -15 version -20
h/le$	BC -36 CFA -28 OF -25 VAE -24 action -40 applicable -34 body -36 comment -43 criterion -38 date 24 documents -21 expectedLevel -46 indicator -53 label -44 lastCheck 15 links -48 phase -23 priority -29 proofs -53 reference -35 responsible -47 score -33 session -40 severity -30 status -41 step -21 steps -29 trainee -31 version -35
h/les bilan	BC 16
h/lettr	BC -17 CFA -15 OF -16 applicable -17 comment -19 deadline -15 expectedLevel -16 indicator -18 label -15 links -18 none -28 proofs -19 responsible -21 severity -16 status 31 version -18
h/me	BC -30 CFA -26 OF -21 VAE -35 applicable 30 body -20 criterion -24 date -21 expectedLevel -26 expiry -30 indicator -31 lastCheck -23 links -32 none -43 priority -36 proofs -43 severity -24 version -17
h/mes	BC -25 CFA -19 VAE -21 action -26 applicable -20 body -18 comment 15 criterion -21 date -21 deadline -24 expectedLevel -23 expiry -20 indicator -29 lastCheck -19 links -30 none -29 priority -22 proofs 23 responsible -28 score -26 severity -22 status -30 version -15
h/moi	BC -20 CFA -15 OF -19 VAE -25 action -19 applicable 29 comment -23 deadline -15 expectedLevel 19 indicator -17 label -25 links -25 none -25 priority -22 proofs -19 responsible 15 severity -16 status -24 steps 20
h/mon	BC -24 CFA -24 OF -23 VAE -27 applicable 21 body -23 comment -31 criterion -19 date -19 expectedLevel -20 expiry -28 indicator -28 label -32 lastCheck -22 links -28 priority -17 proofs -32 responsible -29 session -17 severity -25 version -28
h/my	BC -15 OF -15 VAE -16 action -18 applicable -16 comment 17 criterion -16 deadline -20 expectedLevel -18 expiry -18 indicator -19 label -15 lastCheck -16 links -22 none -29 priority -15 proofs 17 responsible -19 severity -17 status -20 version -16
h/nb	BC -19 CFA -15 OF -18 VAE -17 applicable -18 body -19 criterion -18 date -16 deadline -20 documents -16 expectedLevel -22 expiry -17 indicator -21 label -19 lastCheck -15 links -23 none 23 priority -24 proofs -23 reference -17 responsible -22 score -17 session -26 severity -19 status -17 step -15 version -26
h/nc	BC -23 CFA -18 OF -23 action -22 body -17 comment -22 criterion -22 date -19 deadline -24 expiry -21 indicator -24 label -25 lastCheck -25 links -27 none -32 priority -24 proofs -26 responsible -26 score -18 severity 27 version -23
h/nc$	BC -16 OF -16 action -15 comment -21 criterion -15 deadline -16 expectedLevel -27 indicator -16 label -18 links -15 none -24 priority -18 proofs -20 responsible -18 severity 16 status 16 version -15
h/nivea	BC -20 OF -18 VAE -18 action -23 applicable -19 body -20 comment -27 criterion -21 date -23 deadline -26 expectedLevel 23 expiry -22 indicator -25 label -30 lastCheck -22 links -29 responsible -29 score -26 version -24
h/no	BC -19 CFA -16 OF -20 VAE -19 action -20 applicable -20 body -19 comment -26 date -16 expectedLevel -22 expiry -18 label -24 lastCheck -18 links -24 priority -22 proofs -24 reference 20 responsible -24 score -25 session -19 severity -19 status -26 step -16
h/non$	BC -16 OF -15 status 17
h/not	BC -25 CFA -22 OF -27 VAE -20 action -38 body -26 comment 29 criterion -31 deadline -39 end -21 expectedLevel -31 expiry -32 indicator -31 label -31 lastCheck -32 links -34 none -36 phase -16 priority -31 proofs -37 reference -25 responsible -36 score 20 session -25 severity -28 start -18 status -17 step -16 trainee -23 version -25
h/numer	BC -18 OF -15 VAE -17 action -19 applicable -18 body -23 comment -25 date -19 deadline -22 documents -19 expectedLevel -23 expiry -20 indicator 36 label -39 lastCheck -19 links -30 priority -24 proofs -25 reference 21 responsible -28 score -21 session -26 severity -21 start -15 status -38 steps -16
h/n°	BC -31 CFA -26 OF -29 VAE -29 action -35 applicable -32 body -31 comment -42 date -33 deadline -38 documents -31 end -21 expectedLevel -35 expiry -33 indicator 22 label -38 lastCheck -45 links -41 phase -24 priority -34 proofs -45 reference 27 responsible -41 score -34 severity -33 start -22 status -49 step -28 steps -21 trainee -22
h/n°$	BC -16 VAE -16 action -22 applicable -19 body -15 comment -23 date -15 deadline -21 documents -16 expectedLevel -18 expiry -17 label -27 lastCheck -27 links -21 priority -17 proofs -34 responsible -23 score -21 session -20 severity -18 status -28
h/o	BC -25 CFA -26 OF 19 action -24 applicable 18 comment -20 criterion -18 date -15 deadline -24 expectedLevel -21 expiry -19 indicator -25 label -21 lastCheck -19 links -25 phase -15 priority -18 proofs -22 responsible -27 score -19 severity -20 step -16 version -18
h/o n	BC -19 CFA -16 OF -30 applicable 24 comment -25 deadline -15 documents -19 indicator -15 links -15 responsible -15 step -15
h/of	BC -38 CFA -32 OF 40 VAE -42 action -34 applicable -16 body 21 comment -34 criterion -30 deadline -31 expectedLevel -15 expiry -29 indicator -36 label -33 lastCheck -28 links -38 none -16 priority -26 responsible -27 session -27 severity -28 step -15 steps -16 trainee -16 version -28
h/of$	BC -32 CFA -24 OF 40 VAE -20 action -20 comment -24 criterion -18 date -16 deadline -24 expectedLevel -20 expiry -16 indicator -20 label -21 lastCheck -19 links -18 none -27 priority -15 proofs -26 responsible -19 score -20 severity -15 status -22
h/on	BC -30 CFA -24 OF -27 VAE -31 comment -42 deadline -42 documents 20 expectedLevel -22 indicator -40 priority -40 proofs -47 reference -19 score -30 session -23 severity -37 version -32
h/on$	BC -16 OF -16 VAE -15 action -25 applicable -22 body -22 comment -22 criterion -23 date 19 deadline -21 expectedLevel -20 indicator -19 label -25 links -28 none -31 priority -17 proofs -20 responsible -29 score -18 severity -18 status -28 version -21
h/ordr	BC -16 OF -16 action -22 applicable -17 comment -22 criterion -18 date -15 deadline -22 expectedLevel -19 expiry -16 indicator -16 label -21 lastCheck -18 links -19 priority 21 proofs -19 responsible -20 score -20 severity -19 status -27 version -20
h/organ	BC -19 CFA -17 VAE -16 applicable -19 body 31 comment -16 deadline -16 label -16 links -16 none -20 proofs -16 responsible -22 severity -15 status -19 trainee -17
h/ou pas	BC -17 action -24 comment -18 deadline -18 label -15 lastCheck -15 links -25 none -21 priority -15 proofs -16 responsible -21 status 18
h/papel	BC -15 action -16 comment -17 deadline -18 expectedLevel -18 expiry -16 indicator -18 label -18 lastCheck -15 links -19 none -20 priority -17 proofs 25 responsible -18 score -17 severity -17 status -21 version -17
h/papie	BC -17 OF -17 VAE -16 action -23 applicable -17 body -16 comment -25 criterion -17 deadline -25 documents 15 expectedLevel -18 indicator -36 label -19 lastCheck -18 none 15 phase -17 priority -18 responsible -20 score -18 session -27 severity -16 status -18 step -28
h/par	BC -19 OF -26 VAE -22 action -25 body -22 comment -29 criterion -22 date -18 deadline -23 documents -20 expiry -20 indicator -18 label -30 lastCheck -21 links -29 priority -20 proofs -41 reference -19 responsible 34 score -17 session -22 severity -17 status -33 steps -17 version -17
h/pas	BC -20 CFA -16 VAE -18 action 21 body -21 criterion -20 date -22 deadline -28 documents -20 expectedLevel -24 expiry -16 indicator -22 label -26 links -45 none -36 priority -21 proofs -27 responsible -33 score -23 session -17 version -17
h/pas$	BC -17 action 15 body -15 comment -21 criterion -15 date -18 deadline -21 documents -17 expectedLevel -20 indicator -27 label -20 links -31 none -30 phase -17 priority -17 proofs -20 responsible -25 score -18 session -15
h/point	BC -22 CFA -18 OF -21 VAE -21 action -26 applicable -21 body -24 criterion -28 deadline -33 documents -15 expectedLevel -28 expiry -31 none -40 priority -21 proofs -29 severity -24 step -15 version -26
h/pour l	BC -15 body -19 deadline -19 label -15 none -24 responsible -15
h/pour moi	BC -17 OF -16 VAE -17 applicable 26 none -20 status -17
h/preuv	BC -24 CFA -22 OF -23 VAE -22 action -24 applicable -23 body -20 comment -45 criterion -25 deadline -34 documents 16 expectedLevel -46 indicator -25 label -39 lastCheck -28 phase -17 priority -26 proofs 27 reference -20 responsible -22 score -25 session -22 severity -26 status -21 step -17 steps -15 version -27
h/prior	BC -15 action -16 applicable -16 criterion -17 deadline -21 expectedLevel -25 indicator -20 label -21 lastCheck -17 links -19 none -25 priority 30 proofs -24 responsible -20 score -18 severity -20 status -29
h/qu	BC -20 OF -16 action 18 applicable -28 body -25 criterion -25 date -24 deadline -32 expectedLevel 15 expiry -32 lastCheck -27 priority -35 proofs -42 reference -15 responsible -27 score -20 session -18 severity -16 status -32 steps -17 version -23
h/quand	BC -17 OF -16 VAE -20 action -22 applicable -25 body -20 comment -31 criterion -17 date 15 documents -28 indicator -36 label -21 links -37 phase -27 priority -20 proofs -25 reference -32 responsible -31 session -29 severity -16 status -39 step -25 version -20
h/que	BC -28 CFA -20 OF -24 VAE -26 applicable -37 criterion -33 date -39 expiry -33 indicator -30 links -46 none -39 phase -25 responsible -41 session -27 severity -34 status -32 steps -16
h/quel	BC -21 CFA -17 OF -19 VAE -21 action -29 applicable -29 body 20 comment -36 date -21 deadline -33 expectedLevel -23 expiry -28 indicator 16 label -32 lastCheck -20 none -49 responsible -36 score -20 severity -22 status -16 step -20 steps -15 trainee -17
h/qui	BC -28 CFA -23 OF -26 VAE -20 action -42 applicable -32 body 23 comment -24 date -30 deadline -39 end -21 expectedLevel -42 expiry -30 indicator -43 label -15 lastCheck -33 links -47 none -54 phase -21 reference -26 responsible 34 score -29 session -31 severity -34 start -23 status -45 steps -26 version -43
h/quoi	BC -17 OF -17 action -24 applicable -22 comment -27 criterion -21 date -22 deadline -27 expectedLevel -20 expiry -24 label 26 lastCheck -22 links -31 none -35 priority -23 proofs 17 reference -15 responsible -27 score -17 severity -16 status -37 version -21
h/rag	BC -20 CFA -17 OF -19 VAE -18 action -20 applicable -22 body -18 comment -25 criterion -19 date -15 deadline -24 expectedLevel -17 expiry -19 indicator -24 label -23 lastCheck -19 links -23 none -29 priority -21 proofs -24 responsible -24 score -19 severity -18 status 33 version -18
h/rang	BC -19 CFA -15 OF -17 VAE -17 action -22 applicable -27 body -18 comment -27 criterion -18 date -16 deadline -23 expectedLevel -19 expiry -19 indicator -22 label -24 lastCheck -19 links 25 priority 16 proofs -26 responsible -23 score -20 severity -23 status -31 version -23
h/refer	BC -16 action -17 applicable -16 body -29 comment -22 criterion -19 date -16 deadline -24 end -19 expiry -18 lastCheck -19 links -28 none -40 phase -18 priority -18 reference 17 responsible 23 score -18 session -30 severity -17 start -20 status -28 steps -21 trainee -19 version -25
h/refle	BC -15 comment 25 criterion -15 deadline -18 expectedLevel -15 expiry -16 indicator -16 label -17 lastCheck -15 links -20 none -20 priority -18 proofs -19 responsible -16 score -16 status -22
h/revu	BC -16 comment -17 date -39 deadline -30 end -15 indicator -15 label -17 lastCheck 27 links -20 priority -15 proofs -22 responsible -17 severity -19 version -18
h/revu$	BC -15 date -30 deadline -21 expiry -20 label -15 lastCheck 19 proofs -18 severity -18 status 15
h/se	BC -15 VAE -15 applicable -20 comment -31 date -15 deadline -27 end 24 expiry -20 indicator -32 lastCheck -18 none -42 phase -19 priority -25 proofs -29 reference -18 responsible -28 score -18 severity -19 start -25 steps -15 version -20
h/skill	BC 17
h/statu	BC -15 OF -15 VAE -15 action -16 applicable -17 date -20 deadline -19 documents -17 expectedLevel -17 expiry -16 indicator -24 label -20 links -22 none -25 priority -16 proofs -25 reference -21 responsible -26 score -24 severity -17 status 30 step -22 version -19
h/t	BC -19 CFA -23 OF -16 VAE -28 criterion 15 deadline -26 documents -23 expectedLevel -26 indicator -28 lastCheck -22 none 21 priority -24 proofs -22 reference -19 responsible -39 score -19 severity -20 status -40 trainee -34 version -29
h/the	BC -18 OF -16 VAE -18 action -25 applicable -22 body -17 comment -36 criterion -19 documents -28 expiry -21 indicator -27 lastCheck -23 none -36 priority -21 proofs 15 score -18 session -21 severity -21 status -36 step -18 version -24
h/train	BC -26 CFA -15 OF 27 VAE -27 action -18 applicable -24 comment -23 deadline -17 end -16 indicator -16 label -17 none -29 proofs -17 session -15 start -17 status -19 steps -20
h/train$	BC -15 CFA -17 OF 19 VAE -16 applicable -15 body -26 comment -16 links -17 none -15 reference -17 session -16 steps -15
h/urgen	BC -15 VAE -15 action -18 applicable -17 body -16 comment -20 criterion -16 deadline -19 expectedLevel -23 expiry -15 indicator -17 label -18 lastCheck -15 links -20 none -26 priority 34 proofs -19 responsible -19 score -18 severity -20 status -31 version -20
h/v	BC -21 CFA -19 OF -19 action -29 applicable -20 body -19 comment -31 criterion -25 date -24 deadline -27 documents -16 expiry -28 indicator -23 label -24 lastCheck -20 links -28 priority -26 proofs -27 reference -24 responsible -27 score -21 session -22 severity -19 status -29 version 27
h/vae	BC -37 CFA -34 OF -34 VAE 53 action -24 applicable -37 body -22 comment -29 criterion -22 date -19 deadline -28 expectedLevel -25 expiry -25 indicator -25 label -26 lastCheck -23 links -30 none -29 priority -28 proofs -22 responsible -29 score -27 severity -31 status -25 version -23
h/vae$	BC -31 CFA -31 OF -19 VAE 41 action -21 applicable -30 body -18 comment -25 criterion -17 date -16 deadline -24 expectedLevel -20 expiry -21 indicator -21 label -22 lastCheck -19 links -23 none -22 priority -23 proofs -19 responsible -23 severity -23 status -16 version -20
h/valid	BC -20 CFA -17 OF -20 action -17 applicable -19 comment -23 date -22 deadline -26 expectedLevel -20 expiry 30 indicator -25 label -28 lastCheck -23 links -22 none -33 priority -19 proofs -27 reference -15 responsible -28 score -20 severity -22 version -22
h/verdi	BC -15 action -17 applicable -16 comment -19 criterion -15 deadline -19 expectedLevel -19 expiry -15 indicator -18 label -17 lastCheck -15 links -19 none -21 priority -18 proofs -19 responsible -15 score -18 severity -18 status 23
h/what	BC -16 OF -15 VAE -15 applicable -20 comment -24 criterion -16 deadline -26 expiry -17 indicator -27 lastCheck -18 links -29 none -32 phase -18 priority -18 reference -15 responsible -28 score -15 severity -21 status -27 step 15 version -17
h/which	BC -16 OF -15 VAE -16 action -19 applicable -18 comment -24 date -18 expectedLevel -16 expiry -20 label -22 lastCheck -16 links -24 none -18 phase -18 proofs -22 reference -22 responsible -28 score -18 severity -18 status -20
h/0$	CFA -17 action -25 applicable -23 body -23 comment -41 date -19 deadline -27 end -19 expiry -23 indicator -22 label -34 lastCheck -23 links -31 proofs 25 responsible -28 score 16 session -16 severity -23 start 15 status -33 trainee -15 version -21
h/^app	CFA 21 applicable -17 comment -17 label -15 none -20 status -19
h/^appre	CFA 15 applicable -18 body -17 comment -19 links -17 none -20 reference -20 responsible -24 session -17 steps -15 trainee 17
h/^cfa	CFA 21 applicable -19 none -15 status -16
h/a l	CFA -15 action -18 comment -35 indicator 16 label -24 none -30 proofs 35 responsible -17 status -33
h/actif	CFA -15 VAE -16 applicable 17
h/app	CFA 20 comment -16 label -15 none -19 status -19
h/appli a	CFA -22 OF -30 applicable 22 none -15 status -17
h/c f	CFA 15
h/cat	CFA 15 action -19 applicable -21 comment -17 criterion -15 deadline -18 expiry -15 links -15 none -23 priority -16 proofs -21 responsible -18 status -17
h/de	CFA -27 VAE -26 action -21 applicable -48 comment -18 indicator -18 step -29 steps -16 version -15
h/f a	CFA 16
h/in	CFA -25 action -22 applicable 19 body -32 comment -31 criterion -22 date -18 deadline -20 end -20 expectedLevel -25 expiry -21 indicator -25 lastCheck -22 links -31 none -32 priority -25 proofs -28 reference -19 score -20 session -21 severity -23 start -19 steps 19 trainee -21 version -24
h/in scop	CFA -17 deadline -15 label -17 responsible -18 status -20
h/l appre	CFA 16 body -22 status -18
h/le	CFA -19 OF -38 VAE -35 action -27 applicable -26 body -21 comment -70 documents -50 lastCheck 24 none -36 phase -20 priority -52 reference -31 responsible -21 score -43 severity -32 status -28 steps -24 version -47
h/non	CFA -18 comment -22 criterion -15 deadline -24 expectedLevel -18 indicator -16 label -17 links -17 none -22 priority -17 proofs -18 responsible -15 score -19 severity 16
h/oppos	CFA -18 applicable 19 deadline -17 indicator -16 label -16 none -19 proofs 20
h/ou	CFA -21 action -46 comment -46 criterion -40 deadline -18 end -22 expectedLevel -37 expiry -33 indicator -42 label -43 lastCheck -48 links 39 none -54 phase -31 priority -49 proofs -45 reference -32 score -18 severity 24 start -20 steps -22 trainee -21 version -41
h/oui	CFA -16 comment -17 deadline -18 none -22 severity -21
h/scop$	CFA -16 label -16 responsible -17 status -19
h/^af	OF 21 none -24
h/^coule	OF -16 action -20 body -15 comment -29 criterion -15 date -17 deadline -21 expectedLevel -22 expiry -16 indicator -18 label -19 lastCheck -15 links -32 priority -18 proofs -25 responsible -21 score -20 severity -17 status 15 version -21
h/^sit	OF -19 action -17 comment -27 deadline -20 expectedLevel -15 label -17 links -16 none -18 priority -21 proofs -24 responsible -22 severity -15 status 25 version -19
h/a mon	OF -28 VAE -17 applicable 22
h/actio$	OF -20 action 21 body -16 comment -20 deadline -17 expectedLevel -15 indicator -16 links -22 none -24 priority -15 proofs -20 responsible 16 session -16 status -19
h/af$	OF 17 VAE -15
h/appli aux	OF 17 VAE -15 applicable -22
h/aux	OF 19 VAE -19 applicable -22 body -18 comment -15 links -17 none -24 proofs -15 responsible -19 status -21 steps 19 version -15
h/corre	OF -15 action 23 comment -16 label -17 none -26 responsible -19
h/crite$	OF -15 VAE -17 action -19 applicable -17 body -15 comment -21 criterion 31 deadline -22 expiry -18 indicator -28 label -23 lastCheck -19 links -21 none -27 priority -18 proofs -24 responsible -20 score -18 severity -19 status -20 version -24
h/f$	OF 22 VAE -15 none -17 status -16
h/form	OF 18 comment -16 none -17
h/forma of	OF 27 applicable -16 none -23
h/item	OF -15 action 16 comment -23 criterion -20 deadline -16 expectedLevel -17 expiry -15 indicator 15 label -19 lastCheck -15 links -18 none -30 proofs -22 responsible -17 score -16 status -21 version -15
h/les actio	OF 16
h/me$	OF -16 applicable 15
h/mes forma	OF 15
h/n	OF -21 action -24 applicable 19 body -25 criterion -23 date -15 deadline -27 expectedLevel -22 expiry -19 indicator -26 label -24 lastCheck -22 links -26 phase -16 priority -25 proofs -24 reference -16 responsible -31 score -22 session -18 severity -23 step -18 version -20
h/o f	OF 21 VAE -16 action -15 applicable -15 none -16
h/perim$	OF -16 expiry 20
h/permi	OF 19 comment -17 status -20
h/permi$	OF 18
h/requi	OF -15 applicable -16 comment -19 criterion -17 deadline -21 documents 16 expectedLevel 15 expiry -15 indicator -21 links -20 none -27 priority -22 proofs -18 responsible -22 score -16 severity -18 status -25 version -17
h/sit	OF -18 action -18 comment -27 deadline -21 label -17 links -15 none -19 priority -20 proofs -26 responsible -22 status 26 version -16
h/suis	OF -17 VAE -16 action -23 applicable 20 comment -26 date -16 expectedLevel -15 expiry -15 indicator -18 label -20 lastCheck -17 links -32 none -26 priority -31 proofs -23 responsible -27 score -20 severity -23 status 22
h/to me	OF -17 applicable 19
h/trait	OF -16 VAE -17 comment -24 criterion -15 date -17 expectedLevel -16 label -18 lastCheck -16 links -17 none -25 priority 19 proofs -20 score -16 severity -23 status -20 version -16
h/where	OF -15 action -21 applicable -17 comment -19 criterion -17 deadline -25 documents -15 expectedLevel -20 expiry -16 indicator -23 label -21 lastCheck -17 links 33 none -26 priority -20 proofs -24 reference -16 responsible -24 severity -19 status 18 version -16
h/0	VAE -16 action -43 applicable -31 body -34 comment -54 date -27 deadline -38 documents -18 end -29 expectedLevel -20 expiry -30 indicator -32 label -44 lastCheck -35 links -41 none -19 phase -18 proofs 31 reference -27 responsible -30 session -30 severity -33 start 15 status -46 step -19 trainee -32 version -32
h/^conce	VAE -18 applicable 26 indicator -16 none -16 status -19
h/^impri	VAE -16 applicable -22 comment -18 deadline -16 documents 21 indicator -19 links -20 none 17 priority -16 reference -21 responsible -18 status -21 step -15 version -17
h/^ou	VAE -15 action -20 applicable -23 body -19 comment -23 criterion -16 date -24 deadline -25 documents -21 expectedLevel -17 expiry -15 indicator -27 label -23 lastCheck -17 links 38 none -31 priority -19 proofs -24 reference -15 responsible -31 session -19 severity -23 status 17 step -18 steps -16 version -18
h/^point	VAE -16 action -15 applicable -15 criterion -18 date -25 deadline -25 expectedLevel -17 expiry -26 links -26 none -28 proofs -16 severity -15 status -23 step -15 version -15
h/a e	VAE 21 none -24
h/acqui	VAE 19 status -15
h/bool	VAE -15 applicable 16
h/chez	VAE -15 body 17 status -15
h/conf	VAE -15 applicable -15 severity -29 status 21
h/cotat	VAE -16 action -18 applicable -17 comment -26 deadline -20 expiry -19 indicator -15 label -16 lastCheck -18 links -17 none -28 priority -15 proofs -18 responsible -19 score 16 severity -20 version -17
h/des acqui	VAE 20 status -15
h/e$	VAE 20 none -23
h/ecart	VAE -16 body -16 comment -17 deadline -16 expectedLevel -15 indicator -20 label -18 links -21 none -20 proofs -15 severity 32 status -25
h/etabl	VAE -15 body 23 comment -21 expiry -24 indicator -16 label -16 links -19 none -24 proofs -17 responsible -21
h/exper	VAE 15
h/impri	VAE -20 action -18 applicable -26 body -15 comment -23 deadline -20 documents 15 expectedLevel -17 expiry -15 indicator -17 label -16 links -25 none 19 priority -23 proofs -15 responsible -24 session -22 status -27 step -17 steps -15 version -16
h/l audit	VAE -16 action -24 applicable -24 body -17 expectedLevel 19 indicator -24 label -17 lastCheck -16 links -19 none 17 priority -17 responsible -20
h/la vae	VAE 20 none -19 status -16
h/les	VAE -30 action -30 applicable -26 body -26 comment -33 criterion -21 date -16 deadline -33 expectedLevel -25 expiry -23 label -25 lastCheck -24 priority -25 proofs 25 reference -20 responsible -26 score -24 session -18 severity -17 status -32 step -22 version -21
h/m	VAE -19 action -21 date -16 expectedLevel -20 expiry -20 lastCheck -17 links -19 none -29 priority -24 proofs -29 status -32
h/moi ?	VAE -18 applicable 27 none -19 status -21
h/oui ou	VAE 16 links -17 none -18 responsible -16 severity -17 status -21
h/perso	VAE -15 action -18 applicable -15 body -27 criterion -18 date -17 expectedLevel -15 indicator -21 label -24 links -21 none -25 priority -20 proofs -27 responsible 21 score -20 session -18 severity -17 status -25 trainee 18
h/pour la	VAE 20 date -15 deadline -16 lastCheck 20 none -19 status -15
h/prior$	VAE -16 comment -19 deadline -17 expectedLevel -19 indicator -15 label -16 links -17 none -22 priority 36 proofs -16 responsible -15 severity -16 status -24
h/quell	VAE -15 action -25 applicable -21 criterion -16 expectedLevel -16 indicator -27 label -20 lastCheck -20 priority -20 proofs -29 responsible -30 status -26 version 18
h/respo	VAE -15 action -22 applicable -15 body -16 comment -18 deadline -17 expectedLevel -16 indicator -16 label -17 lastCheck -15 links -20 none -23 priority -16 proofs -18 responsible 31 severity -15 status -19 version -18
h/s	VAE -22 comment -32 criterion -38 date -31 deadline -38 documents -22 end -22 expectedLevel -33 expiry -35 lastCheck -31 links -19 none -47 phase -17 reference -28 score -27 status -30 step -19 steps -30
h/v a	VAE 20 comment -16 proofs -15 responsible -17 version -17
h/v$	VAE -19 comment -18 expectedLevel -16 links -17 priority -16 proofs -15 reference -16 responsible -15 status -20 version 16
h/vae ?	VAE 15
h/vae o	VAE 28 applicable -27 none -17 status -19
h/valid des	VAE 20 status -15
h/valid$	VAE -25 action -15 comment -19 criterion -15 date -25 deadline -23 expiry 16 indicator -17 label -15 lastCheck -21 links -15 none -24 proofs -16 responsible -19 severity -15 status 18 version -17
h/vehic	VAE -15 comment -16 indicator -15 links -16 none 26 responsible -19 version -20
h/^%	action -15 deadline -18 label -15 none -15 responsible -15 score 24 status -18
h/^ac	action 19 none -15
h/^appli	action -29 body -22 comment -29 criterion -23 date -21 deadline -28 expectedLevel -21 expiry -21 indicator -22 label -31 lastCheck -21 links -24 none -21 priority -21 proofs -24 responsible -28 severity -22 version -24
h/^artif	action -17 comment -20 deadline -17 documents 15 expectedLevel -16 expiry -15 indicator -18 label -15 none -27 priority -17 proofs 16 responsible -20 score -16 severity -15 status -15
h/^assig	action -19 body -15 comment -22 links -19 proofs -18 responsible 28 status -16
h/^avanc	action -15 comment -21 deadline -18 expectedLevel -16 indicator -16 label -17 lastCheck -18 links -16 none -18 priority -16 proofs -18 responsible -16 severity -16
h/^avec	action -15 indicator -17 none -15 proofs 17
h/^axe	action 15 deadline -16
h/^cat	action -20 applicable -19 comment -19 criterion -15 deadline -19 expectedLevel -15 expiry -16 indicator -15 label -17 lastCheck -16 links -17 none -26 priority -17 proofs -22 responsible -19 score -17 severity -16 status -18 version -15
h/^const	action -20 body -15 criterion -15 date -16 deadline -19 indicator -19 label -17 lastCheck -26 links -18 none -17 priority -17 proofs -19 score -17 severity -17 steps -15
h/^cotat	action -16 applicable -16 comment -25 deadline -16 indicator -15 label -15 none -23 priority -17 proofs -17 responsible -16
h/^crit	action -15 comment -15 criterion 24 indicator -15 label -16 none -17 status -15
h/^criti	action -15 deadline -15 links -15 none -18 responsible -19
h/^de	action -17 applicable -16 body -25 comment -19 criterion -17 deadline -19 expiry -19 links -29 priority -17 severity -17 status -21 trainee 15
h/^doc	action -16 body -15 comment -31 criterion -16 deadline -20 documents 32 expectedLevel -18 expiry -23 indicator -30 label -20 links -16 none -34 phase -18 priority -20 score -15 session -29 severity -16 step -25
h/^due	action -15 comment -20 date -20 deadline 20 expiry -23 indicator -15 lastCheck -21 links -16 proofs -16 responsible -17 status -19
h/^echea	action -22 comment -21 date -19 deadline 22 documents -18 expectedLevel -15 expiry -25 indicator -18 label -17 lastCheck -20 links -20 priority -15 proofs -18 responsible -20 severity -15 status -20 step -15
h/^eleme	action -18 criterion -16 date -15 deadline -20 documents 19 expectedLevel -16 expiry -18 indicator -19 lastCheck -16 links -24 none -33 priority -15 proofs 21 responsible -19 score -16 severity -16 status -23 version -17
h/^en	action -16 deadline -19 indicator -20 none -26 priority -22 proofs -17 score -15 version -21
h/^entre	action -15 end -19 links -15 responsible -15 status -15
h/^evide	action -18 comment -22 criterion -17 deadline -16 expectedLevel -17 indicator -18 label -19 lastCheck -15 priority -20 responsible -18 score -17 severity -15 status -21 version -17
h/^exige	action -17 applicable -19 comment -18 criterion -16 deadline -17 label 27 links -17 none -22 proofs -21 responsible -22 severity -16 status -20
h/^expec	action -17 deadline -15 expectedLevel 20 expiry -15 links -24 priority -17 proofs -35 status -22 version -15
h/^fait	action -15 comment -19 expiry -17 none -23 responsible -27 score -18 status 20 step -17
h/^fin	action -15 body -19 comment -21 end 32 expiry 26 lastCheck -15 links -22 none -15 proofs -21 reference -17 responsible -17 session -25 start -30 status -23 steps -29 trainee -18
h/^gravi	action -15 comment -19 deadline -16 indicator -15 label -16 links -16 none -27 priority -15 proofs -16 responsible -16 severity 18 status -23
h/^je	action -16 label -17 none -29 reference -17 responsible -17 status -24
h/^ki	action -17 applicable -18 deadline -16 links -17 none -27 priority -22 responsible 32 score -15 status -27
h/^last	action -21 applicable -16 body -16 comment -20 criterion -15 date -23 deadline -17 end 20 expectedLevel -15 expiry -21 indicator -17 label -19 lastCheck 33 links -19 none -23 priority -15 proofs -19 reference -15 responsible -21 score -15 severity -18 start -17 status -22 steps -15
h/^lieu	action -16 comment -15 deadline -15 links 25 proofs -19 responsible -17
h/^mes	action -20 comment 19 deadline -15 expectedLevel -17 label -17 links -23 none -31 proofs 15 responsible -18 score -16 status -21
h/^mesur	action 22 deadline -21 none -15 status -18
h/^next	action 21
h/^niv	action -15 body -15 comment -18 deadline -15 expectedLevel 25 label -15 links -17 none -18 proofs -16 responsible -18 severity -17 status -19 version -16
h/^not	action -22 applicable -19 comment 26 criterion -19 deadline -26 expectedLevel -18 expiry -19 indicator -20 label -17 lastCheck -23 links -21 none -22 priority -17 proofs -23 responsible -24 score 22 severity -17 steps -22 version -16
h/^obser	action -17 comment 29 deadline -20 indicator -17 label -15 links -17 none -22 responsible -24
h/^papie	action -15 comment -18 documents 26 links -23 none -30 proofs 22 reference -23 responsible -18 step -25
h/^perim	action -16 comment -19 date -21 deadline -27 expectedLevel -16 expiry 20 indicator -18 label -17 lastCheck -28 links -18 none -22 priority -15 proofs -20 responsible -18 score -15 status -18 version -15
h/^photo	action -19 comment -15 indicator -17 links -16 none 27 proofs -15 responsible -18 status -20 version -16
h/^plan	action 19
h/^pour	action -23 body 19 comment -25 criterion -18 date -18 documents -17 expectedLevel -17 expiry -22 label -24 lastCheck -26 links -30 priority -18 proofs -25 responsible -29 severity -17 status -28 step -17 version -21
h/^propr	action -17 comment -17 criterion -15 deadline -15 expectedLevel -15 expiry -15 label -15 none -19 priority -16 proofs -23 responsible 26 severity -15 status -18 version -18
h/^qu	action -15 comment 29 links -18 none -25 steps -17
h/^qui	action -20 body 15 comment -29 date -19 deadline -19 documents -17 expiry -15 indicator -23 label -19 links -19 none -21 priority -25 proofs -34 reference -18 responsible 31 score -15 session -23 status -21 step -16 steps -17 trainee -25 version -21
h/^reg	action 16 none -17
h/^remar	action -18 comment 33 expectedLevel -15 indicator -15 label -17 links -16 none -25 proofs -21 responsible -18 status -20
h/^requi	action -23 comment -18 documents 16 expectedLevel -28 indicator -19 label 28 links -18 none -17 proofs -15 responsible -17 status -17
h/^resp	action -18 comment -15 none -17 proofs -17 responsible 32 status -17
h/^respo	action -15 none -23 responsible 25
h/^rest	action 25
h/^si	action -15 applicable -16 comment -17 deadline -17 label -15 links -16 none -16 priority -16 proofs -16 responsible -17 score -15 status -21
h/^ski	action -17 none -23
h/^suit	action 18 proofs -16
h/^tach	action 18 comment -15 none -17 phase -16 responsible -20 step 19
h/^to	action 19 applicable -15 criterion -15 expectedLevel -18 indicator -20 label -15 lastCheck -16 links -23 none -15 proofs -16 responsible -20
h/^todo	action 21 comment -15 none -16
h/^trait	action 17 deadline -15 priority -16 responsible -15
h/^v	action -18 comment -17 criterion -16 date -15 deadline -17 expectedLevel -18 expiry -17 indicator -20 label -17 links -16 none -27 priority -16 proofs -20 responsible -15 severity -15 status -19 version 25
h/^where	action -18 comment -15 deadline -21 expectedLevel -17 indicator -18 label -17 links 23 none -21 priority -15 proofs -20 responsible -19 status 19
h/^who	action -16 comment -15 indicator -16 label -16 links -24 none -23 priority -15 proofs -15 responsible 19 status -19 steps -18 trainee -16 version -15
h/a ce	action -21 deadline -23 documents -23 label -17 none -26 priority -16 proofs -26 responsible -17 status 22 step 26
h/a f	action 19 comment -16
h/a fair	action 25 comment -22 expiry -23 indicator -21 label -27 lastCheck -17 links -17 proofs -23 responsible -21 status -20
h/a montr	action -15 comment -19 deadline -16 none -35 proofs 32
h/a prend	action 16 label -17
h/a quell	action -18 comment -21 deadline -17 links 21 priority -17 status -16
h/a savoi	action -20 comment 26 none -18 proofs -15
h/a trait	action -18 comment -15 deadline -18 priority 17
h/abord	action -19 comment -15 deadline -20 priority 19
h/ac	action 20 none -17
h/act	action 21 comment -16 deadline -19 label -17 links -16 none -20 priority -19 proofs -17 responsible -23 severity -15 status -17
h/adres	action -19 body -15 comment -26 deadline -15 documents -16 expectedLevel -17 label -15 links 22 proofs -28 responsible -20 status -21 version -15
h/aff	action -17 comment -15 deadline -20 none -24 proofs -16 responsible 25 status -15
h/ai je	action -24 applicable -19 comment 22 date 24 deadline -26 expiry -21 indicator -18 label -16 none -16 priority -18 proofs -28 responsible -20 status -24 version -16
h/ajout	action -16 comment 15 date 22 deadline -22 expiry -20 lastCheck -21 none -20
h/ameli	action 15 documents -16 none -17 responsible -15 status -15
h/ameli$	action 17 documents -15 indicator -16 links -15 none -17 responsible -15 status -15
h/ap	action 20 deadline -16 none -19 responsible -15 status -17
h/ap$	action 20 deadline -16 none -19 responsible -15 status -17
h/appli	action -31 applicable 24 body -28 comment -32 criterion -25 deadline -31 expectedLevel -27 expiry -28 indicator -32 lastCheck -25 links -29 none -27 priority -29 proofs -27 responsible -30 score -15 severity -28 status -42
h/appli to	action -18 comment -15 deadline -15 none -16 responsible -15
h/archi$	action -18 indicator -18 links 16 proofs -16 responsible -16 status -19
h/artif	action -16 comment -19 criterion -15 deadline -17 documents 16 expectedLevel -16 indicator -20 label -17 none -29 priority -15 proofs 15 responsible -21 score -16 severity -15 status -16
h/assig	action -21 body -15 comment -22 links -20 proofs -15 responsible 27 status -17
h/at	action -15 body -17 comment -24 documents -16 indicator -23 label -16 links -29 phase -20 priority -15 proofs -23 reference -20 responsible -28 session -22 severity -15 status -24 step -17 version -23
h/atend	action -17 expectedLevel 18 none -15
h/atten de	action -15 none -22
h/au$	action -17 applicable -20 comment -22 expiry 15 indicator -16 label -16 lastCheck -17 links -19 priority -16 proofs -27 responsible -15 score -15 status -19
h/av	action -17 comment -19 date -20 deadline 23 indicator -18 lastCheck -21 links -18 none -22 priority -17 responsible -18 status 19 step -17
h/av$	action -15 indicator -15 none -17 priority -19 responsible -15 status 21
h/avanc$	action -21 applicable -16 comment -20 deadline -21 expectedLevel -18 indicator -20 label -16 lastCheck -15 links -16 none -31 priority -19 responsible -19 status 26 version -16
h/avant	action -33 applicable -17 comment -37 criterion -19 date -21 deadline 30 documents -33 expiry 16 indicator -36 label -24 lastCheck -36 links -31 priority -21 proofs -32 reference -27 responsible -35 session -25 status -31 step -25 version -26
h/avant$	action -24 comment -25 documents -16 expiry 20 indicator -18 links -16 phase -18 proofs -16 reference -16 responsible -19 status -21 step -15 version -18
h/avec	action -18 applicable -15 body -15 comment -19 deadline -19 label 16 lastCheck -16 links -21 none -22 priority -15 proofs 21 status -21
h/before	action -16 comment -22 deadline 21 indicator -23 links -21 proofs -15 reference -19 responsible -24 session -21 status -22 step -17 version -17
h/before$	action -16 date -17 deadline 19 indicator -16 links -17 none -20 proofs -15 responsible -17 status -18 version -18
h/blabl	action -18 comment 26 criterion -15 deadline -20 expectedLevel -19 expiry -15 indicator -19 label -18 lastCheck -15 none -20 priority -20 proofs -19 responsible -23 score -15 severity -18 status -22 version -20
h/boulo	action 15 none -19
h/by$	action -19 comment -25 date -20 deadline 16 documents -19 expectedLevel -15 indicator -18 label -19 lastCheck -15 links -16 priority -16 proofs -20 reference -16 score -16 session -15 severity -15 status -23 step -21 version -15
h/ca	action -24 deadline -16 documents -18 expectedLevel -22 lastCheck -15 links -26 priority 20 proofs -24 reference -16 responsible -25 score -17 severity -24 version -17
h/ce qu	action 17 comment -32 deadline -18 documents 15 expiry -19 indicator -19 links -19 priority -23 proofs -33 responsible -18 severity -16 status -22
h/ce qui	action -21 body -17 deadline -16 expectedLevel -17 none -19 priority 15 proofs 15 responsible -27 status -19
h/cela	action -20 comment -17 criterion -21 expectedLevel -18 label -17 none -32 priority -25 proofs -20 severity -16 status -31 version -15
h/cet	action -15 applicable 20 deadline -17 expectedLevel -20 indicator -22 label 25 lastCheck -17 none -17 proofs -18 status -17
h/charg	action -19 applicable -21 body -21 comment -19 criterion -16 date -15 deadline -21 documents -19 expiry -15 indicator -17 label -21 lastCheck -16 links -18 none -25 priority -22 proofs -23 responsible 35 session -17 severity -17 status -30
h/chemi$	action -16 deadline -15 documents -19 expectedLevel -18 expiry -15 indicator -23 label -18 lastCheck -15 proofs -21 responsible -19 score -17 severity -15
h/class	action -19 body -17 comment -18 criterion -17 date -18 deadline -19 documents -15 expectedLevel -19 expiry -17 indicator -24 links 28 priority -18 proofs -17 responsible -26 score -18 status -25 version -20
h/clear	action -17 expectedLevel 20
h/clien	action -15 body 34 comment -18 criterion -16 deadline -21 expectedLevel -16 indicator -17 links -25 none -26 proofs -17 score -15 severity -15 status -27 steps -21 version -15
h/color	action -15 deadline -16 expectedLevel -16 indicator -16 label -15 links -17 none 22 responsible -18 status -20
h/comment	action 16 applicable -24 body -15 comment 26 criterion -15 date -20 deadline -22 documents -19 expectedLevel -18 expiry -21 indicator -27 label -19 lastCheck -16 links -30 none -34 priority -22 reference -20 responsible -31 score -23 session -20 severity -18 step -22 version -23
h/comment ?	action 15 comment -16
h/comment$	action -21 comment 27 documents -16 none -19 proofs -16 responsible -16 status -24 step -18
h/const	action -20 body -16 criterion -17 deadline -18 expectedLevel -15 expiry -17 indicator -21 label -19 links -20 none -21 priority -18 proofs -20 score -17 severity -18 steps -15 version -16
h/const$	action -19 body -15 criterion -17 deadline -18 documents -15 expectedLevel -18 indicator -20 label -19 links -21 none -20 priority -18 proofs -21 score -17 severity -18 version -16
h/consu	action -17 comment -20 indicator -15 none -41 proofs 24 responsible -20 status -23
h/convi	action 19 none -18
h/corri	action 18 comment -19 deadline -15 none -15
h/corri$	action 21 comment -25 deadline -16 none -16 proofs -15
h/crit	action -17 comment -15 criterion 27 indicator -20 label -17 none -22 responsible -15 status -15 version -16
h/d ameli	action 16 comment -18 lastCheck -15 none -18 status -18
h/dat$	action -18 applicable -15 body -19 comment -28 date 18 documents -18 end 15 expectedLevel -17 indicator -23 label -17 lastCheck -27 links -26 phase -18 priority -17 proofs -26 reference -25 responsible -27 score -16 severity -18 status -24 step -18 steps -18 version -22
h/de fair	action 15
h/decid de	action 15
h/deman	action -19 comment -22 expectedLevel -26 indicator -17 label 29 none -20 priority -15 proofs -17 status -17
h/dis	action -28 comment 29 label -18 proofs -19 status -15
h/doc$	action -18 comment -21 deadline -20 expectedLevel -16 indicator -34 label -16 lastCheck -20 none -34 session -24 step -15 version -22
h/donne$	action 18 body -20 links -15 none -17 proofs -15 responsible -18 steps 19
h/dossi$	action -16 applicable -15 body -22 comment -19 criterion -19 deadline -18 end -21 expiry -17 indicator -26 priority -15 score -15 session -22 start -21 status -23 trainee -22 version -20
h/du docum	action -17 comment -18 deadline -18 expectedLevel -18 indicator -21 label -22 lastCheck -24 none -48 priority -15 step -23
h/ech	action -15 comment -21 deadline 26 expectedLevel -15 indicator -20 label -15 links -20 priority -16 proofs -17 responsible -19 score -15 status -21 step -15 version -16
h/en plac	action 17 comment -20 indicator -15 none -19 proofs -16 responsible -15 status 19
h/en premi	action -19 comment -17 none -15 priority 26
h/encor	action 19 none -16
h/engag	action -16 comment -17 expectedLevel -22 label 15 none -20 priority -22 proofs -17 status 19
h/engag$	action -16 comment -18 expectedLevel -22 label 17 none -22 priority -22 proofs -17 status 19
h/est ce	action -15 comment -19 deadline -17 none -31 priority 15 proofs -15 step -15
h/eta	action -17 comment -18 deadline 25 expectedLevel -16 indicator -16 label -17 lastCheck -20 links -17 none -21 priority -16 proofs -19 score -15 severity -15 status -16
h/etre	action 23 comment -15
h/evalu$	action -18 date -22 deadline -21 expectedLevel -17 expiry -18 indicator -26 links -15 none -19 priority -16 proofs -24 responsible -15 score -20 severity -15 status 18
h/exig	action -16 comment -15 expectedLevel 20 none -25 priority -17 proofs -20 status -21
h/exige$	action -16 comment -20 deadline -17 links -17 none -28 priority -17 proofs -15 responsible -16 severity -17
h/fair ?	action 18
h/fair$	action 23 comment -26 deadline -29 expectedLevel -16 expiry -16 label -20 lastCheck -17 priority -23 proofs -31 responsible -21 status -15
h/fichi	action -15 comment -20 indicator -16 label -16 responsible -17 status -18 step -16
h/fini	action -16 applicable -18 comment -15 deadline 22 end 17 lastCheck -16 links -15 none -21 severity -20
h/fo	action -16
h/frequ	action -16 comment -25 deadline -17 expectedLevel -15 expiry -16 indicator -18 lastCheck -16 links -23 none 39 priority -21 proofs -16 responsible -21 status -23 version -22
h/grav	action -18 applicable -17 comment -17 deadline -19 indicator -15 label -16 links -20 none -21 priority -17 proofs -15 severity 28 status -27
h/gravi	action -16 comment -20 deadline -17 indicator -16 label -18 links -18 none -27 priority -17 proofs -17 responsible -18 severity 20 status -16 version -15
h/green	action 16 links -15
h/guid$	action -18 body -17 comment -22 deadline -17 expectedLevel 17 indicator -16 label -16 links -16 none 17 priority -16 proofs -19 responsible -16 score -15 status -21
h/ici	action -24 applicable -18 date -19 deadline 19 documents -21 expectedLevel -19 expiry -28 label -17 lastCheck -21 phase -18 priority -18 proofs -19 responsible -17 score -16 status -23 step -18
h/id	action -16 body -16 comment -16 date -16 deadline -16 expectedLevel -17 expiry -15 label -27 links -24 proofs -24 reference 27 responsible -21 severity -15 status -25 steps -17 trainee -16 version -28
h/id$	action -15 comment -16 deadline -15 expectedLevel -17 label -20 links -18 proofs -18 reference 18 responsible -18 severity -15 status -20 version -21
h/il	action 15 applicable -18 body -21 criterion 22 date -15 lastCheck -36 none -18 phase -16 proofs -21 reference -34 responsible -25 severity -39
h/il ?	action -17 applicable -16 comment -24 deadline -18 expiry -24 label -17 none -22 priority -15 proofs -21 status -29 steps -21
h/il a	action 16 none -17 steps -16
h/ils	action -21 comment -17 label 17 none -22
h/ind$	action -16 comment -22 criterion -20 deadline -18 expectedLevel -15 expiry -15 indicator 15 links -15 none -22 proofs -19 reference -15 responsible -19 severity -17 version -18
h/inter	action -16 date -21 deadline -23 documents -17 end -16 expectedLevel -18 label -15 none -26 proofs -18 reference -17 score -19 session -21 start -16 trainee -20
h/intit	action -16 body -18 comment -19 criterion -17 date -26 deadline -19 expectedLevel -16 expiry -21 indicator -23 label 30 lastCheck -15 links -31 none -30 priority -15 reference -22 responsible -25 score -15 severity -18 status -26 version -24
h/it$	action -16 body -25 label -16 responsible 27 status -22
h/j en	action -17 comment 18 label -16 none -18 priority -17 proofs -27 responsible -17 status 16
h/j$	action -16 body -17 comment -32 documents -16 indicator -21 links -15 priority -19 proofs 15 responsible -21
h/je a	action -19 comment 24 none -21 proofs -17
h/je decid	action 15
h/je me	action -38 applicable -24 deadline 20 expectedLevel -17 expiry -21 label -25 lastCheck -18 links -18 none -20 priority -22 proofs -32 responsible -15
h/je vai	action 18 comment -16 proofs -15
h/jour$	action -15 body -15 comment -21 expectedLevel -16 expiry -20 indicator -18 label -17 links -22 proofs -24 reference -17 session -15 status -34 steps -19 trainee -15 version -29
h/jusqu	action -20 applicable -24 comment -19 date -19 expectedLevel -16 expiry 35 indicator -17 label -17 lastCheck -17 links -21 none -21 priority -21 proofs -27 reference -15 responsible -16 score -16 status -28 version -19
h/justi	action -17 comment -23 criterion -15 deadline -16 expectedLevel -17 expiry -15 label -17 links -20 none -31 priority -16 proofs 32 responsible -15 score -16 status -21 version -21
h/ki	action -16 applicable -18 body -19 comment -17 deadline -17 indicator -17 links -16 none -24 priority -22 responsible 35 score -15 session -15 severity -15 status -28 version -16
h/l	action -50 applicable -16 comment -19 date -23 deadline -49 end -27 expiry -44 label 19 none -27 priority -45 proofs -27 reference -26 score -37 session -44 start -29 step 15 version -43
h/langu	action -15 comment -20 deadline -15 expectedLevel -15 indicator -17 none 27 priority -17 proofs -15 responsible -19 status -20
h/laudi	action -16 proofs 21
h/left	action 16
h/left to	action 16
h/level	action -18 comment -20 expectedLevel 17 label -17 links -18 proofs -17 responsible -19 severity -15 status -16 version -15
h/level$	action -15 comment -21 deadline -16 expectedLevel 18 indicator -16 label -15 links -18 responsible -16 score -17 status -18
h/lien	action -16 comment -19 date -15 deadline -16 expectedLevel -15 label -16 links 44 none -23 proofs -24 reference -18 responsible -19 status -19 version -19
h/lieu	action -17 date -17 deadline -23 indicator -17 label -15 links 27 priority -15 proofs -21 responsible -24 severity -15
h/lign	action -16 comment -19 criterion -19 date 18 expiry -21 label -18 lastCheck -22 links -17 none 18 priority -16 proofs -18 responsible -18 score -17 severity -16 status -21
h/maj	action -15 date -29 deadline -27 expiry -21 indicator -18 label -18 lastCheck 26 links -17 none -23 proofs -20 severity 21 status -19
h/maj$	action -16 criterion -15 date -24 deadline -26 expiry -21 indicator -17 label -18 lastCheck 18 links -18 none -18 proofs -18 responsible -23 severity 19 status -18 version -16
h/me rest	action 20 comment -15
h/memo	action -18 comment 27 deadline -19 links -20 none -24 priority -15 responsible -21 severity -15 status -21 step -17
h/men	action 15
h/mesur	action 21 deadline -19 none -15 status -17
h/mesur a	action 18 deadline -17
h/mettr	action 17 comment -25 none -18 proofs -25 responsible -16 status -20
h/mettr en	action 17 comment -23 deadline 15 none -16 proofs -22 status -19
h/momen	action -15 deadline -15 indicator -17 links -19 none -18 proofs -18 responsible -20 status -25
h/montr	action -32 comment -39 date -16 deadline -23 documents 18 expectedLevel -29 expiry -21 indicator -21 label -35 links -24 priority -23 proofs 23 responsible -20 version -15
h/montr$	action -31 comment -35 deadline -21 documents 21 expectedLevel -29 expiry -17 indicator -17 label -34 lastCheck -15 links -23 priority -20 proofs 19 responsible -18 status -25 step -18
h/n$	action -19 applicable 26 body -15 comment -32 deadline -22 documents -20 expectedLevel -16 expiry -17 indicator -21 label -18 lastCheck -15 links -22 priority -19 proofs -18 responsible -21 step -16 version -16
h/next	action 31 deadline -18 expectedLevel -15 indicator -18 links -26 none -26 proofs -19 responsible -20 score -15 severity -16 status -18 version -18
h/next step	action 19
h/no$	action -17 applicable -16 comment -20 deadline -21 expectedLevel -16 expiry -16 label -24 lastCheck -15 links -19 priority -18 proofs -17 reference 15 responsible -17 score -18 severity -16 status -24
h/nom	action -15 comment -26 date -23 deadline -17 end -27 expectedLevel -15 expiry -18 indicator -27 links -35 none -34 phase -18 proofs 18 responsible -31 start -27 status -32 steps -31 trainee 22 version -22
h/noter	action -23 comment 28 deadline -16 proofs -15
h/nourr	action 18 comment -15
h/nous	action -16 comment -22 documents -16 expectedLevel -20 label 23 links -16 none -23 status -17
h/obser	action -16 comment 28 deadline -20 documents -17 indicator -16 links -18 none -15 responsible -24
h/oeuvr$	action 15 deadline -21 none -15 responsible -18
h/ok	action 16 applicable -16 body -17 comment -23 deadline -22 indicator -16 links -21 none -21 reference -16 responsible -21 severity -20 status 29 steps 26
h/ok$	action 18 comment -18 deadline -16 none -17 steps 17
h/on fait	action 20 none -29
h/out$	action 15 comment -17 steps 17
h/papie a	action -18 none -17 proofs 17
h/passe	action 17 comment -19 deadline -15 links -17 none 17 proofs -19 responsible -17 status -15
h/passe$	action 15 status -15
h/path	action 15 comment -16 indicator -17 none -22 proofs -21 reference -15 responsible -17 status -17
h/pens	action -16 comment 23 label -15 none -15 priority -15 proofs -25 status -18
h/pense	action -15 comment 22 proofs -19
h/perim	action -22 applicable 16 body -17 comment -23 criterion -20 date -24 deadline -31 expectedLevel -20 expiry 22 indicator -21 label -21 lastCheck -30 links -23 none -32 priority -23 proofs -22 responsible -20 score -17 severity -19 status -21 version -15
h/petit	action 17 applicable -18 comment -17 date -15 deadline -20 expectedLevel -21 label -21 lastCheck -20 none -25 proofs -24 score -16 status -21
h/petit pas	action 19
h/photo	action -20 comment -15 indicator -17 links -17 none 26 responsible -18 status -19 version -17
h/piec	action -16 comment -24 criterion -16 deadline -24 expectedLevel -15 indicator -26 label -16 lastCheck -25 none -39 phase -24 priority -19 proofs 23 responsible -25 score -17 session -23 severity -22
h/pilot	action -16 comment -18 indicator -15 label -17 links -19 none -16 proofs -20 responsible 29 severity -19 status -17
h/plac	action 16 comment -22 indicator -16 none -17 status 18
h/plac$	action 18 comment -16 proofs -16
h/plan	action 18 comment -15 lastCheck -15 none -18
h/plus	action -16 applicable -15 date -28 deadline 16 documents -24 expiry 16 indicator -21 lastCheck -27 links -23 phase -23 proofs -21 reference -17 responsible -23 session -18 status -31 step -22
h/point$	action -15 body -16 comment -27 deadline -15 label -24 links -21 none -20 proofs -18
h/ponde	action -15 comment -17 criterion -16 deadline -16 expectedLevel -15 indicator -17 label -17 links -16 none -21 proofs -15 responsible -15 score 20 severity -15 status -18
h/possi	action -18 comment -20 deadline -17 expectedLevel 29 expiry -16 label -17 links -21 none 15 priority -16 proofs -27 responsible -19 score -18 severity -22 status -28 version -16
h/possi$	action -18 comment -20 deadline -17 expectedLevel 30 expiry -16 label -16 links -20 none 15 priority -15 proofs -29 responsible -18 score -17 severity -23 status -26 version -15
h/pour	action -15 applicable 17 body 17 criterion -36 date -40 deadline 25 documents -22 expectedLevel -26 expiry -24 label -24 lastCheck -23 links -23 none -16 phase -20 priority -36 proofs -41 reference -28 responsible -49 score -25 severity -37 status -16 step -25 trainee -16 version -36
h/pour$	action -21 comment -15 deadline 22
h/pourc	action -15 comment -15 deadline -19 links -15 none -22 proofs -16 responsible -15 score 28 status -15
h/preco	action 26 comment -20 links -16 none -17 proofs -16 status -15
h/preco$	action 18 links -15 none -17 status -16
h/premi	action -19 comment -24 end -29 none -21 priority 26 responsible -18 start 21
h/premi$	action -18 comment -19 none -15 priority 26
h/prend	action 16 comment -15 label -17 none -17 proofs -19
h/prend$	action 18 comment -15 label -16 proofs -16
h/prese	action -17 comment -26 indicator -16 links -22 proofs 27 status -25
h/press	action -15 comment -21 label -15 none -15 priority 26 proofs -25 responsible -17 status -20
h/preuv$	action -17 comment -27 criterion -16 deadline -17 documents 17 expiry -26 label -18 lastCheck -18 priority -18 proofs 26 responsible -23 session -20 severity -18 version -23
h/proce	action -16 comment -20 expectedLevel -15 indicator -17 label -15 links -20 none -23 status -23
h/proce$	action -18 comment -21 criterion -16 deadline -15 indicator -17 links -19 none -30 status -19
h/proch	action 25 comment -15 status -19
h/propr	action -19 body -15 comment -20 criterion -16 date -15 deadline -16 expiry -15 label -15 links -16 none -20 proofs -24 responsible 26 severity -15 status -18 steps 15 version -17
h/prouv	action -17 comment -17 date -15 deadline -15 expiry -15 indicator 16 label -25 links -19 none -29 proofs 24 responsible -22 status -19 version -18
h/qu il	action 24 comment -16 label -19 none -24 status -25
h/qu ils	action -20 comment -16 label 15 none -21
h/quali	action -17 deadline -18 documents -16 expectedLevel -19 links -21 none -28 priority -15 proofs -17 reference -23 score -18 status -27 step -18 version -22
h/quali$	action -15 deadline -16 expectedLevel -17 links -20 none -21 proofs -15 reference -21 severity -15 status -23 version -24
h/que j	action -21 deadline -18 documents 15 expectedLevel -15 label -20 none -25 priority -22 responsible -22 status -27 step -16
h/quil	action -16 deadline -15 none -15
h/range	action -17 comment -18 deadline -17 expectedLevel -15 expiry -16 indicator -17 links 26 none -22 priority -15 proofs -20 responsible -16 version -17
h/reali	action -15 comment -18 deadline 17 documents -15 expiry -34 indicator -18 label -16 lastCheck -19 links -19 proofs -17 responsible -20 status 15
h/refer$	action -15 body -22 date -16 deadline -19 end -15 expiry -17 indicator -21 lastCheck -15 links -23 none -34 priority -16 reference 16 session -22 severity -15 start -16 status -24 steps -18 version -17
h/reg	action 15 deadline 19 expiry -27 lastCheck -18 none -18
h/remar	action -22 comment 38 deadline -16 documents -17 expectedLevel -18 indicator -17 label -18 lastCheck -15 links -20 none -30 priority -16 reference -15 responsible -21 severity -15 status -23 step -16
h/remed	action 24 comment -18 none -16 proofs -19 status -17
h/resp	action -19 none -18 proofs -15 responsible 30 status -16
h/rest	action 35 comment -18 deadline -19 label -18 none -24 proofs -20
h/rest a	action 25 none -16 proofs -15
h/resta	action 15
h/rev	action -16 comment -19 deadline -16 indicator -16 links -15 none -16 proofs -19 status -20 version 24
h/revis	action -15 comment -15 date -15 indicator -25 links -18 none -16 proofs -21 reference -17 status -25 version 26
h/rnq	action -19 applicable -18 comment -20 criterion 18 date -15 deadline -19 expectedLevel -17 expiry -16 indicator 23 lastCheck -15 links -21 none -30 priority -15 proofs -25 reference -21 responsible -25 score -17 status -24 version -23
h/rnq$	action -19 applicable -19 comment -19 date -15 deadline -19 expectedLevel -16 expiry -16 indicator 22 lastCheck -15 links -20 none -24 priority -15 proofs -19 reference -21 responsible -26 score -15 severity -15 status -21 version -21
h/s left	action 17
h/satis	action -15 body -15 comment -16 label 16 steps 15
h/satis$	action -16 label 16
h/savoi	action -16 comment 29 none -18 proofs -16 steps -16
h/savoi$	action -15 comment 24 deadline -17 none -18
h/scop	action -17 applicable 16 comment -18 deadline -19 expectedLevel -16 expiry -16 indicator -16 label -20 lastCheck -16 links -16 none -19 priority -17 proofs -18 responsible -21 score -15 severity -17 status -25 version -15
h/se quil	action -17
h/si	action -17 applicable -20 body -16 comment -22 criterion -15 date -15 deadline -22 expectedLevel -19 expiry -17 indicator -18 label -16 lastCheck -21 links -20 none -21 priority -20 proofs -25 responsible -21 score -20 status -27 version -15
h/ski	action -16 none -24
h/sor	action -15 comment -21 proofs 24
h/step	action 19 indicator -23 links -25 none -15 phase -31 reference -19 session -21
h/step$	action 18 comment -21 deadline -20 none -23 phase -17 responsible -21 status -25 step 18
h/suit	action 15 body -23 none -19
h/suit a	action 15
h/sujet	action -20 deadline -15 expectedLevel -17 indicator -16 label 18 links -16 none -20 priority -15 proofs -16 status -16
h/sur	action -18 applicable -18 body -20 criterion -15 expectedLevel -20 indicator -19 label -18 lastCheck -15 none -21 score 21 session -15 step 15 steps -19
h/tach	action 18 comment -18 documents -15 indicator -15 none -25 phase -16 proofs -18 status -21 step 20
h/tdl	action 15
h/to	action 25 body -32 date -30 expiry -22 label -40 lastCheck -25 none -38 priority -35 proofs -44 reference -21 score -38 session -21 severity -28 status -45 version -36
h/to do	action 29 comment -18 deadline -16 expectedLevel -16 proofs -17 status -16
h/todo	action 23 comment -16 label -16 none -15
h/vai	action 24 applicable -15 comment -24 deadline -17 links -16 none -21 priority -19 status -19
h/verif	action -18 applicable -16 body -15 comment -24 criterion -16 date -35 deadline -36 expectedLevel -16 expiry -31 indicator -20 lastCheck 38 links -22 none -27 priority -16 proofs -19 responsible -22 score -16 severity -15 status -20 steps 18
h/vers	action -17 comment -18 criterion -16 date -16 deadline -17 expectedLevel -19 expiry -15 indicator -21 label -17 lastCheck -17 links 19 none -21 priority -15 proofs -25 reference -16 responsible -20 session -16 severity -16 status -20 version 18
h/versi	action -19 applicable -17 comment -20 criterion -23 date -21 deadline -17 expectedLevel -17 expiry -18 indicator -26 label -18 lastCheck -15 links -25 none -32 priority -17 proofs -33 reference -15 responsible -25 score -17 session -15 severity -17 status -19 version 38
h/we	action -17 comment -20 deadline -19 expectedLevel -22 indicator -17 label -18 lastCheck -15 links -23 none -27 priority -17 proofs 16 responsible -18 severity -17 status 26
h/what s	action 17
h/who	action -19 applicable -19 comment -18 deadline -17 expiry -15 indicator -21 label -22 links -34 none -28 priority -17 proofs -18 reference -15 responsible 23 status -27 steps -20 trainee -17 version -18
h/y remed	action 16
h/0 0	applicable -15 expectedLevel -22 label -20 none -16 proofs -26 responsible -16 score -21 status -17
h/^dans	applicable 17 indicator -21 none -19 proofs -16 responsible -15
h/^est	applicable 16 comment -21 date -15 deadline -16 expiry -15 indicator -22 links -26 proofs -19 responsible -18 session -17 status 18 step -17 version -19
h/^grav	applicable -15 severity 22 status -22
h/^item	applicable 16 comment -18 criterion -18 indicator 19 label -16 none -27 proofs -17 status -18
h/^l	applicable -15 comment -17 criterion -24 documents -20 indicator -28 label 16 links -23 none -26 phase -15 priority -18 proofs -22 responsible -27 score -16 severity -16 status -33 step 24
h/^la	applicable -17 comment -26 date -23 deadline -17 expectedLevel -15 expiry -19 indicator -16 priority -20 proofs -24 reference -16 score -18 status -32 trainee 17 version 17
h/^me	applicable 16 deadline -15 none -15 status -24
h/^mon	applicable -20 body -16 comment -24 expectedLevel -20 indicator -22 label -23 links -22 proofs -20 responsible -24 severity -19 version -16
h/^mono	applicable -16 comment -17 links -21 none -21 responsible 29 severity -16 status -19
h/^n	applicable -15 comment 22 links -15 none -15 responsible -15
h/^ok	applicable -16 none -15 severity -17 status 23
h/^quest	applicable -16 comment -28 expectedLevel -17 none 15 proofs -21 status -15
h/^train	applicable -15 none -22 steps -17
h/appl	applicable 16
h/appli of	applicable -16
h/are	applicable -17 none -16 status 21
h/avoir	applicable -17 deadline 32 lastCheck -19 none -19 status -17
h/cab	applicable 16
h/call$	applicable 16
h/cet indic	applicable 16 indicator -19 label 17 status -15
h/champ d	applicable 18
h/conce ?	applicable 20 none -19
h/conce o	applicable 21 status -15
h/conce par	applicable 20
h/conse$	applicable 17 status -18
h/d appli	applicable 18
h/does	applicable 15 status -17
h/els	applicable -17 comment 15 expectedLevel -15 status -15
h/en est	applicable -20 indicator -16 label -16 links -33 none -16 responsible -19 status 41
h/entre$	applicable -18 deadline -17 expectedLevel -17 indicator -17 label -15 links -16 responsible -15 start 21 status -22 steps -23 version -15
h/est le	applicable -15 criterion -15 deadline -15 indicator 24 label -26 none -25 proofs -22
h/est ou	applicable -17 links -17 status 28
h/est pour	applicable 16
h/etat	applicable -17 comment -18 date -23 deadline -15 expiry -17 indicator -25 label -20 links -28 none -29 proofs -28 reference -18 responsible -23 score -15 session -15 status 39 step -18 version -25
h/etat$	applicable -16 indicator -22 label -19 none -18 status 31 version -17
h/je conce	applicable 16
h/jusqu au	applicable -16 comment -16 expiry 24 links -15 none -20 proofs -18 status -15
h/l 0	applicable -17 criterion -19 expectedLevel -17 label -16 none -23 priority -15 proofs -20 score -23
h/me conce	applicable 19 status -23
h/mono	applicable -16 body -15 links -22 none -21 responsible 29 severity -15 status -20
h/ns	applicable 22 none -18 status -15
h/ok ou	applicable -15 severity -16 status 18
h/ou ?	applicable -17 links 17 none -18
h/pass	applicable -17 comment -17 deadline -15 documents -22 indicator -16 links -19 none 22 phase -17 priority -16 responsible -21 session -17 severity -18
h/pr qd	applicable -16 deadline 21 indicator -16 status -16
h/pret	applicable -17 comment -25 deadline -17 none -25 priority -22 proofs -21 responsible -16 status 37
h/print	applicable -17 deadline -15 indicator -15 links -16 none 26 priority -18 responsible -15 status -20
h/qd	applicable -16 deadline 20 indicator -16 status -16
h/que je	applicable -23 deadline -30 expectedLevel -23 indicator -21 label -37 lastCheck -18 links -25 none -45 responsible -17
h/quest	applicable -15 body -18 comment -31 expectedLevel -18 proofs -20 session -17 status -15 steps 18
h/respo$	applicable -15 comment -20 deadline -15 expectedLevel -15 indicator -15 label -15 links -19 none -24 proofs -17 responsible 34 status -17
h/secre	applicable -17 links -17 none -17 priority -15 responsible 24 severity -15 status -18
h/termi	applicable -16 comment -21 end 23 expiry -19 lastCheck -18 none -27 proofs -15 responsible -17 start -22 status 20
h/vaut	applicable -17 deadline -15 none -22 proofs -16 status -18
h/^accou	body 19 comment -17 documents -16 links -18 none -17 reference -16 status -15
h/^attes	body -18 comment -16 end -19 none -20 session -17 start -22 steps 24 trainee -18
h/^benef	body -15 trainee 16
h/^body	body 15
h/^boit	body 18
h/^candi	body -15 reference -20 steps -16 trainee 19
h/^chez	body 17
h/^clas	body -17 comment -16 links 19 none -22 reference -16 responsible -22 status -15 steps -16 trainee -15
h/^clien	body 25 none -19 reference -17 responsible -18 steps -16 trainee -16
h/^clt	body 17
h/^cohor	body -15 links -15 none -15 responsible -18 session 22
h/^compa	body 19 none -16 responsible -22 session -21 trainee -18
h/^convo	body -17 comment -15 end -17 links -19 none -26 reference -15 session -16 start -23 steps 30 trainee -18
h/^cours	body -15 session 20 steps -17
h/^custo	body 19 responsible -16
h/^debut	body -18 end -32 none -17 session -23 start 25 steps -22 trainee -16
h/^dossi	body -16 comment -21 none -35 steps -20
h/^emarg	body -17 comment -18 end -17 links -15 none -17 reference -16 responsible -15 session -17 start -16 steps 22 trainee -18
h/^end	body -17 end 23 session -16 start -20 steps -22 trainee -15
h/^entit	body 15
h/^etabl	body 24 date 15 expiry -22 none -15 responsible -18 status -17
h/^eval	body -18 end -29 none -18 responsible -20 session -24 start -18 steps 41 trainee -16
h/^evalu	body -16 comment -23 end -25 none -18 responsible -19 session -21 start -16 status 18 steps 26 trainee -15
h/^fact	body -18 steps 20
h/^factu	body -15 comment -15 steps 18 trainee -17
h/^funde	body 15 none -15
h/^inter	body -17 comment -26 documents -16 responsible 18 session -15 status -18 steps -17
h/^j	body -18 comment -23 deadline 25 documents -15 reference -16 responsible -19 status -25
h/^learn	body -20 none -15 responsible -18 session -20 steps -15
h/^livre	body -18 start -15 steps 22
h/^ordr	body -22 comment -17 criterion -18 deadline -16 indicator -16 label -17 priority 19 proofs -16 responsible -15 score -15 status -18
h/^organ	body 20
h/^porte	body -15 comment -16 links -17 none -16 responsible 23 status -16
h/^posit	body -15 comment -15 end -15 lastCheck -17 none -28 responsible -24 status 21 steps 18
h/^preno	body -16 trainee 16
h/^ref	body -15 comment -19 criterion -15 documents -15 end -15 expectedLevel -18 indicator 16 label -19 links -20 none -37 proofs -18 reference 34 responsible -16 session -19 status -21 steps -18 trainee -18 version -17
h/^refer	body -22 comment -23 deadline -15 documents -21 label -20 links -21 none -23 priority -16 proofs -18 reference 20 responsible 16 session -23 status -18 step -15 steps -17 trainee -15 version -21
h/^regle	body -17 responsible -15 steps 18
h/^salon	body 17
h/^secti	body -15
h/^sessi	body -18 comment -15 links -17 none -19 reference -22 responsible -24 session 19 status -18 steps -19
h/^stagi	body -17 links -15 steps -15 trainee 24
h/^start	body -16 comment -16 end -23 none -16 session -17 start 23 steps -20 trainee -16
h/^struc	body 22
h/a t	body -22 end -19 links -19 none -30 responsible -18 start -21 steps 18 trainee -21
h/acc	body -17 comment -21 links 20 none -27 reference -17 responsible -22 session -19 start -17 status -15 steps 21 trainee -16 version -15
h/accou	body 19 comment -17 documents -16 links -15 none -22 status -17
h/accou$	body 20 comment -17 documents -16 links -15 none -18 phase -15 status -15
h/aid	body -15 comment -18 indicator -16 links -15 none 20 status -17
h/attes	body -17 comment -22 end -18 none -19 reference -15 session -17 start -21 steps 24 trainee -18
h/benef	body -18 links -17 none -15 session -18 start -15 steps -20 trainee 25
h/blanc	body -15 comment -18 none -19 status 17 steps 17
h/blanc$	body -15 comment -22 expectedLevel -15 none -18 status 19 steps 18
h/body	body 24 links -15 none -17 responsible -18
h/body$	body 24 links -15 none -18 responsible -19
h/boit	body 21 responsible -15 session -16
h/cabin	body 15
h/candi	body -16 comment -17 none -15 session -16 steps -17 trainee 16
h/clas	body -17 comment -17 links 16 none -22 reference -16 responsible -22 session 15 status -18 steps -17 trainee -17
h/class$	body -17 comment -23 deadline -15 documents -15 indicator -17 label -15 links 23 responsible -19 score -16 status -23 version -16
h/clien$	body 25 links -16 none -17 status -16 steps -15 trainee -16
h/clt	body 16
h/cohor$	body -15 links -15 none -15 responsible -17 session 22
h/coll	body -19 priority -15 responsible 20
h/comma	body 16
h/comma$	body 17 comment -15 trainee -15
h/comme	body -15 comment 35 deadline -17 end -32 expectedLevel -18 label -18 links -21 none -36 priority -15 proofs -17 responsible -19 start 17 status -30 steps -18
h/compa	body 24 none -18 responsible -24 session -20 steps -15 trainee -18
h/confi	body -15 comment -20 expectedLevel -15 none 25 priority -18 proofs -19 score -16 severity -15 status -19 version -17
h/contr	body -20 comment -25 criterion -16 date -20 deadline -29 expiry -22 lastCheck 21 links -22 proofs -16 responsible -22 score -17 session -19 status -20
h/contr$	body -16 comment -22 date -19 deadline -24 documents -15 expiry -20 indicator -29 label 16 lastCheck 15 links -18 reference -18 responsible -19 session -15 status -18
h/conve	body -16 end -16 session -19 start -15 steps 29 trainee -16
h/convo	body -17 comment -15 end -17 links -20 none -24 reference -15 session -16 start -22 steps 28 trainee -18
h/cours	body -17 links -15 none -19 reference -16 responsible -16 session 16 trainee -16
h/custo	body 17 links -17 none -16 proofs -17 status -23 version -17
h/d accom	body -17 comment -17 session -22 status -15 trainee -18
h/d entre	body -15 comment -15 deadline -15 start 15 status -15
h/d ordr	body 22
h/de qui	body -21
h/debut	body -20 comment -16 end -36 links -15 none -18 reference -17 responsible -16 session -26 start 33 steps -24 trainee -19
h/deliv	body -15 comment -19 deadline -15 indicator -16 label 20 links -18 none -18 proofs -16 responsible -18 status -16 steps 24
h/donne d	body 15
h/dos	body -16 comment -15 session -19 start -15 trainee -15
h/elev	body -19 documents -21 end -16 reference -20 session -19 start -16 step 16 steps -24 trainee 19
h/elev$	body -21 documents -24 end -15 reference -21 session -17 start -16 status -15 step 18 steps -23 trainee 17
h/elle	body -23 documents -17 end -18 label 16 links -28 none -27 reference -15 responsible -23 start -20 trainee -16
h/emarg	body -18 comment -17 end -18 links -15 none -16 reference -17 responsible -15 session -18 start -17 steps 23 trainee -18
h/emplo	body 17 comment -17 end -15 links -17 none -15 reference -16 responsible -27 start -16 trainee -19
h/emplo$	body 20 steps -16
h/end	body -15 end 24 session -17 start -17 steps -21 trainee -15
h/entit	body 15
h/envoy	body -15 comment -15 end -15 start -16 steps 25
h/essm	body 15
h/et	body -28 comment -26 deadline -22 documents -17 end -20 indicator -19 links -21 none -23 phase -20 priority -18 reference -22 responsible -19 start -22 status 17 step 22 trainee 23 version -16
h/eval	body -18 end -28 none -20 responsible -23 session -29 start -19 steps 40 trainee -16
h/feedb	body -23 none -15 steps 26
h/fil	body -18 comment -17 deadline -15 end -18 indicator -18 proofs 17 responsible -22 session -20 start -19 status -19 steps -16 trainee -17 version -16
h/fin	body -27 comment -27 date -18 end 28 expiry 27 indicator -15 lastCheck -16 links -25 none -18 proofs -17 reference -23 responsible -21 session -26 start -34 status -21 trainee -21
h/finan	body 24 comment -22 end -16 links -23 reference -17 responsible -26 session -19 start -17 trainee -17
h/finan$	body 17 comment -22 indicator -15 label -15 links -22 none 17 reference -16 responsible -15 session -18 start -15 status -21
h/group	body -17 comment -18 end -16 indicator -15 links -24 none -15 reference -15 session 25 start -17 steps -16
h/heur	body -15 comment -23 expectedLevel -17 indicator -18 links -15 none 28 proofs -17 reference -16 responsible -17 score -15 status -17 steps -19
h/inves	body -20 end -18 links -18 none -23 reference -18 responsible -18 session -20 start -18 steps 22 trainee -17
h/j ai	body -21 comment -16 deadline -17 label -17 links -17 none -24 proofs 19 status -18
h/j inter	body 17 responsible -15
h/l organ	body 19 trainee -15
h/la forma	body -15 session 15
h/la perso	body -18 none -18 session -19 trainee 22
h/learn	body -21 none -17 responsible -18 session -20 start -15 steps -17
h/livre	body -19 none -19 start -16 steps 28 trainee -15
h/lui	body -15 documents 15 session -15
h/nom du	body -25 links -15 none -19 proofs 25 reference -20 responsible -17 step -15
h/not$	body -16 comment 16 deadline -15 documents -15 end -16 links -20 none -21 proofs -17 reference -15 responsible -18 session -16 status -24 trainee -17
h/numer de	body -17 label -33 links -19 none 20 proofs -19 responsible -18 session -18 status -30 steps -15
h/opco	body 23 comment -18 responsible -16 session -16 steps -15
h/org	body 23 none -17 responsible -15
h/org$	body 23 none -16
h/organ$	body 20
h/out	body -16 comment -19 criterion -15 date -20 deadline -19 expiry 18 label -16 lastCheck -19 links -20 none -16 responsible -20 status -16 steps 18
h/ouver	body -17 comment -15 end -18 links -21 none -16 responsible -15 session -16 start 15 trainee -16
h/parco$	body -22 comment -22 documents -22 indicator -17 links -20 none -24 reference -20 status -21 trainee -15
h/parte	body 18
h/parte$	body 17
h/parti	body -23 end -19 none -25 phase 16 responsible -25 start -21 step -19
h/parti$	body -17 end -16 links -25 none -19 reference -25 responsible -20 session -22 start -17
h/passa	body -15 comment -18 links -17 none -21 responsible -17 session -15 steps 17
h/pay	body 21 responsible -20 trainee -17
h/pay$	body 19 responsible -17 trainee -17
h/payin	body 19 responsible -18
h/posit	body -17 comment -17 end -18 lastCheck -17 links -18 none -28 reference -18 responsible -26 session -16 start -18 status 24 steps 21 trainee -17
h/pour quel	body 19 deadline -15
h/pr	body -17 comment -26 date -19 deadline 19 expiry -21 label -15 lastCheck -16 links -21 none -18 priority -18 proofs -19 reference -16 responsible -24 score -15 session -17 severity -15 status -24 trainee 15 version -16
h/preno	body -24 session -21 steps -18 trainee 25
h/profe	body -19 links -15 none -17 proofs -17 responsible 24 session -16 status -17
h/promo	body -18 session 23
h/qui finan	body 16 responsible -21
h/qui pay	body 17 responsible -16
h/qui s	body -26 responsible 16
h/rappe	body -15 comment -17 none 22 status -16
h/ref	body -17 comment -20 criterion -16 date -15 deadline -15 documents -16 end -16 expectedLevel -19 label -19 links -23 proofs -22 reference 36 responsible -20 session -21 start -15 status -24 steps -19 trainee -19 version -19
h/regle	body -20 comment -19 links -18 reference -16 responsible -20 session -15 start -15 steps 20 trainee -15
h/rem	body -16 comment 27 criterion -17 deadline -17 indicator -16 links -19 none -21 proofs -16 responsible -22 session -15 severity -15 status -18 version -16
h/rem$	body -15 comment 25 criterion -17 deadline -17 expectedLevel -17 indicator -16 links -19 none -21 proofs -15 responsible -22 status -17 version -15
h/s agit	body -16 links -17 none -25 proofs -21 responsible -23 status -18 version 15
h/salar	body -16 comment -15 reference -15 responsible -16 session -16 steps -18 trainee 22
h/salon	body 15
h/schoo	body 17
h/se pass	body 15 documents -22 none -18 step 20
h/sent	body -18 comment -19 end -16 links -16 none -18 reference -16 responsible -17 session -16 start -15 step -16 steps 24 trainee -15
h/sent$	body -18 comment -19 end -16 links -16 none -19 responsible -17 session -16 start -15 step -17 steps 25 trainee -15
h/ses	body -17 none -18 reference -21 responsible -17 session 19 start -17 steps -16
h/sessi	body -22 comment -23 date -16 expiry -15 indicator -19 links -24 none -31 proofs -16 reference -37 responsible -26 session 28 status -21 steps -27 trainee -18 version -21
h/sessi$	body -15 indicator -15 links -16 none -19 reference -20 session 27 steps -17 version -17
h/sheet	body -16 comment -16 end -16 none -18 session -15 start -16 steps 22 trainee -26
h/sign	body -15 comment -16 documents 15 end -15 links -16 none -18 reference -15 responsible -15 session -16 step -21 steps 18
h/signe	body -19 comment -21 documents 26 end -21 links -19 none -24 reference -17 responsible -17 session -21 start -20 status -15 step -24 steps 26 trainee -19
h/signe$	body -17 comment -18 documents 22 end -20 none -19 session -19 start -19 step -23 steps 25 trainee -16
h/socie	body 23 none -16 responsible -16
h/spons	body 15
h/stag	body -27 documents -22 indicator -28 proofs -18 responsible -22 session 15 status -23 step -24 steps -33
h/stag$	body -25 documents -15 end -23 indicator -20 proofs -18 responsible -30 start -24 status -18 step -15 steps -25 version -21
h/stagi	body -15 comment -19 end -19 none -18 reference -15 responsible -20 session -18 start -22 steps -23 trainee 20
h/start	body -16 comment -16 end -25 none -16 session -23 start 27 steps -20 trainee -16
h/struc	body 19
h/struc$	body 22
h/suivi	body -15 end -17 start -15 trainee -17
h/test	body -19 comment -19 end -18 links -15 none -22 reference -15 responsible -17 session -19 start -15 steps 32 trainee -18
h/ufa	body 16
h/who s	body 16 links -15
h/y	body -29 criterion -15 date -16 deadline -26 expectedLevel -24 expiry -15 indicator -24 label -23 lastCheck -21 proofs -29 score -18 severity -18 status -33 steps -17 version -20
h/?	comment -24 documents -25 end -15 expectedLevel -21 expiry -20 label -28 lastCheck -18 phase -28 priority 17 proofs -28 reference -17 score -20 step -18
h/?$	comment -20 documents -21 end -17 expectedLevel -15 expiry -17 indicator -21 label -22 phase -25 proofs -20 score -17 start -16 step -18 steps -20
h/^acc	comment -15 links 16 none -20 responsible -15 start -16
h/^act	comment -20 none -16 proofs -16 responsible -15
h/^adres	comment -15 indicator -23 none 21 proofs -20 responsible -19 status -18
h/^aid	comment -15 indicator -15 links -16 none 23 responsible -15 status -17 version -16
h/^analy	comment 19 links -16 none -23 session -15 start -16 status -15
h/^anyth	comment 21 none -15
h/^atten	comment -28 deadline -15 end -15 label 19 links -15 none -38 responsible -15 session -16 start -15
h/^calen	comment -16 indicator -15 links -16 phase -15 reference -15 step -16
h/^categ	comment -18 links -17 none 25 responsible -16
h/^certi	comment -16 responsible -15 session -17 trainee -17
h/^champ	comment -15 none -15
h/^chemi	comment -20 links 32 none -30 proofs -16 responsible -18 status -20
h/^com	comment 22 links -18 none -15 responsible -15 status -16
h/^combien	comment -19 indicator -19 links -20 none 24 phase -16 responsible -17 status -17
h/^comen	comment 24 deadline -16 links -17 none -19 proofs -15 responsible -17
h/^comme	comment 32 expectedLevel -19 label -17 links -18 none -29 priority -15 proofs -18 responsible -18 status -29
h/^coul	comment -16 none 21 priority -15 status -16
h/^cout	comment -21 none 26 responsible -17 status -16
h/^d	comment -16 date -20 expiry -20 lastCheck -21 links -20 status -17
h/^deadl	comment -16 deadline 21 responsible -17
h/^delai	comment -21 deadline 15 documents -23 indicator -20 links -21 phase -20 responsible -22 session -15 status -25 step -22
h/^devi	comment -15 steps 17 trainee -16
h/^dispo	comment -17 indicator -15 none -17 proofs -19 responsible -18 session 24
h/^docum	comment -23 date -22 deadline -15 documents 17 expectedLevel -29 expiry -24 indicator -27 label -20 links -35 phase -17 proofs 26 reference -34 responsible -39 session -17 version -23
h/^driv	comment -15 links 22 none -17
h/^dure	comment -16 indicator -15 links -25 none 29 responsible -18 status -17
h/^effec	comment -15 links -15 responsible -16
h/^email	comment -15 none 19
h/^empl	comment -18 links 25 none -18 responsible -18 status -18 steps -15
h/^emplo	comment -15
h/^enonc	comment -15 expectedLevel -18 indicator -27 label 23 none -16 proofs -18 responsible -16 status -21
h/^enreg	comment -18 links -20 none -21 proofs 19 status -17 step -16
h/^et	comment -18 deadline -21 documents -16 indicator -17 links -17 none -25 phase -18 priority -17 session -19 step 23 version -15
h/^etap	comment -16 deadline -15 documents -34 indicator -20 links -19 none -26 phase -39 reference -24 responsible -23 session -15 step 31
h/^etat	comment -16 date -23 expiry -15 indicator -15 links -20 none -26 proofs -25 reference -16 responsible -22 status 31 version -18
h/^faut	comment -21 documents -17 lastCheck -17 links -17 none 19 status -16
h/^feu	comment -17 none -18 responsible -16 status 25
h/^fil	comment -17 deadline -15 indicator -16 proofs 15 responsible -18 session -18 status -17 trainee -16
h/^finan	comment -15 links -15 steps -15
h/^formu	comment -20 documents 16 indicator -17 none -18
h/^fre	comment 15
h/^freq	comment -15 none 20
h/^frequ	comment -18 indicator -19 label -15 lastCheck -17 links -17 none 32 responsible -15 status -20 version -17
h/^guid	comment -17 links -15 none 18
h/^ind	comment -19 criterion -16 deadline -15 indicator 38 label -34 links -17 none -28 proofs -16 responsible -19 status -28
h/^intit	comment -17 date -23 deadline -16 expiry -18 indicator -23 label 28 links -31 none -29 reference -21 responsible -22 severity -15 status -24 version -22
h/^is	comment -15 indicator -16 label -17 links -30 proofs -17 responsible -15
h/^jalon	comment -17 documents -28 indicator -15 links -16 none -22 phase -20
h/^justi	comment -19 links -18 none -26 proofs 23
h/^langu	comment -17 indicator -15 none 29 proofs -15 responsible -16 status -20
h/^les	comment -17 links -25 none -29 proofs 23 responsible -20 status -22 step -18 steps 18
h/^lien	comment -18 documents -15 links 28 none -22 proofs -21 reference -18 responsible -20 status -16 version -18
h/^matur	comment -19 status 25
h/^momen	comment -21 documents -19
h/^my	comment 16 deadline -16 label -15 links -19 none -28 responsible -16 status -15
h/^need	comment -17 responsible -25 step -15 steps 16
h/^nom	comment -23 date -15 end -26 indicator -22 links -29 none -29 proofs 22 reference -31 responsible -28 start -25 status -26 steps -29 trainee 19 version -15
h/^nombr	comment -17 expectedLevel -15 none 28 status -19
h/^numer	comment -19 date -16 deadline -15 expectedLevel -18 expiry -15 indicator 20 label -26 links -26 none -16 priority -17 proofs -16 reference 22 responsible -24 score -15 session -19 severity -15 status -25
h/^obs	comment 23 proofs -16 status -16
h/^paper	comment -21 deadline -15 documents 24 indicator -19 links -19 none -22 proofs 22 reference -16 responsible -21 status -22 step -17
h/^parti	comment -17 none -15 session -17 step -15 steps -16
h/^pc	comment -16 documents 19 links -18 none -21 proofs 18 responsible -15 status -15
h/^perio	comment -17 links -15 none 21 phase 19 responsible -17 status -16
h/^phas	comment -16 documents -19 indicator -16 links -16 none -25 phase 26 reference -20 responsible -20 session -20 status -18 step -24
h/^piec	comment -21 deadline -17 indicator -15 links -26 none -34 phase -21 proofs 30 reference -22 responsible -18 status -27
h/^pj	comment -20 none -29 proofs 29
h/^poche	comment -15 links 26 none -25
h/^pr	comment -15 deadline 19 links -15 priority -17 responsible -16 status -25
h/^preci	comment 29 none -16 status -15
h/^pret	comment -16 none -20 status 25
h/^prio	comment -16 indicator -15 label -15 none -16 priority 20 proofs -15 responsible -15 status -19
h/^prior	comment -18 indicator -15 links -15 none -19 priority 32 proofs -19 status -17
h/^proje	comment -19 steps 19
h/^proof	comment -15 links -16 none -21 proofs 21 status -16
h/^quand	comment -18 documents -19 indicator -20 links -23 proofs -16 reference -20 responsible -21 session -21 status -23 step -19
h/^quel	comment -21 deadline -16 label -18 links -27 none -36 priority -16 proofs 16 responsible -22 status -36 version 16
h/^rappe	comment -17 none 23 responsible -15 status -16
h/^resul	comment -20 none -19 status 21
h/^rev	comment -15 proofs -16 status -17 version 21
h/^rq	comment 23 none -15 status -15
h/^se	comment -17 deadline -17 indicator -16 links -20 none -22 proofs -16 responsible -20 status -22
h/^stag	comment -25 documents -16 links -26 none -31 phase 15 reference -24 responsible -20 start -15 status -16 step -19 steps -16
h/^sujet	comment -15
h/^suppo	comment -20 deadline -16 indicator -24 phase -16 proofs 17 reference -21 status -23 step -19 version -15
h/^taill	comment -18 documents -15 links -23 none 33 responsible -16 status -20
h/^tarif	comment -16 none 28
h/^temp	comment -15 documents -20 indicator -18 links -17 reference -16 responsible -19 session -21 status -21
h/^traca	comment -20 links 16 none -16 responsible -15 status -16 step -15
h/^typ	comment -21 deadline -18 indicator -15 label -15 links -18 priority -15 proofs -17 responsible -18 severity 19 status -30 version -15
h/^urgen	comment -15 links -15 none -22 priority 24 responsible -17 status -23
h/^what	comment -21 deadline -22 indicator -22 label 16 links -24 none -19 responsible -20 status -24
h/^when	comment -15 deadline 15 documents -15 links -18 reference -15 responsible -16 step -17
h/^which	comment -17 deadline -18 label -17 links -16 none -23 priority -15 responsible -19 status -15 version 17
h/a boucl	comment -18 deadline 19
h/a quel	comment -25 criterion 20 deadline -16 documents -20 links -17 phase 18 responsible -15 status -22 step -16
h/a signa	comment 15 steps -15
h/acc$	comment -15 none -17 responsible -15 steps 17
h/accep	comment -18 expectedLevel 15 none -15 steps 23
h/accom$	comment -23 links -16 reference -18 status -21
h/accue	comment -19 date -17 deadline 17 expiry -27 lastCheck -17 links -16 start -16 status -15
h/adres$	comment -18 links -29 none 15 responsible -16 status -16
h/agent	comment -22 links -15 responsible 15 session -20 status -17
h/alea	comment 16 links -15
h/analy	comment 21 links -18 none -17 responsible -18 session -17 status -16 trainee -15
h/annot	comment 24 lastCheck -15 links -18 none -18 responsible -15
h/annot$	comment 26 lastCheck -15 none -22 proofs -15 responsible -17
h/anyth	comment 21
h/appel	comment -16 links -16 none -16 proofs 15 reference -15 responsible -23 session -15 status -18
h/apres	comment -19 documents -21 expiry 24 indicator -20 links -24 none -20 phase 19 reference -16 responsible -22 session -17 status -15 step -21 steps 18
h/at$	comment -17 indicator -18 links -19 proofs -18 reference -17 responsible -20 status -22 version -16
h/au plus	comment -16 documents -17 lastCheck -17 links -16 phase -15 reference -15 responsible -16 status -17 step -15
h/auto	comment -23 date -23 deadline -21 expiry -15 label -17 lastCheck 15 none -16 status 22
h/besoi	comment -15 start -20 steps 22
h/bloc	comment -17 criterion 16 deadline -17 indicator -16 links -16 none -28 phase 22 responsible -15 status -15 step -19
h/board	comment -16 indicator -16 label -16 links -16 none -20 proofs -15 responsible -17 status 23
h/bonho	comment -18 none -16 reference -16 session -16 start -15 steps -16 trainee 19
h/boucl	comment -19 deadline 19 indicator -19 links -16 none -17
h/boucl pour	comment -19 deadline 22 expiry -17
h/break	comment -16 none 18
h/ca m	comment 19
h/caden	comment -16 links -15 none 20 status -17
h/categ	comment -20 links -17 none 26 responsible -17 status -15
h/ce point	comment -18 responsible 16 status 17
h/cent	comment 21 proofs -17
h/certi	comment -19 end -17 links -17 none -16 reference -15 responsible -19 session -19 start -16 steps 15 trainee -18
h/cette	comment -30 date 17 deadline -26 links -22 none -36 phase -23 proofs -15 reference -17 session -20
h/cette etap	comment -16 links -16 none -24 phase -21 reference -15
h/chant$	comment -15 deadline -17 none -15 score -20
h/charg$	comment -16 responsible 22 status -21
h/check	comment -15 date -24 deadline -19 expiry -19 label -15 lastCheck 26 links -15 none -18 responsible -17 status -18 steps 15
h/clair	comment -17 indicator -15 label 22 responsible -16 status -16
h/clair$	comment -19 indicator -16 label 25 responsible -18 status -19
h/clas$	comment -15 links 17 none -22 responsible -17 status -17
h/cod$	comment -23 date -18 expiry -15 indicator -22 links -21 none -34 proofs -21 reference 21 responsible -20 version -16
h/coffe	comment -15 links -15 none 20 proofs -15 responsible -15
h/cohor	comment -15 links -16 none -16 responsible -16 session 23
h/colou	comment -17 none 25 responsible -15 status -16
h/com	comment 23 links -19 none -16 responsible -15 status -15
h/comen	comment 25 deadline -16 links -18 none -18 proofs -15 responsible -17
h/comme de	comment 23 label -15
h/comme$	comment 21 none -23 status -16
h/compl	comment -21 indicator -22 links -22 none -24 proofs -15 reference -15 responsible -19 steps 19
h/compl$	comment -16 label -15 none -19
h/confo	comment -19 criterion -15 date -20 expectedLevel -18 expiry -18 indicator -16 label -19 lastCheck -23 links -17 none -29 proofs -17 responsible -18 severity 17 status 24
h/confo$	comment -22 date -20 expectedLevel -16 expiry -17 label -17 lastCheck -24 links -15 none -26 proofs -16 responsible -16 score -20 status 29
h/conte	comment 28 proofs -26
h/conte$	comment 26 proofs -25
h/coul	comment -18 links -15 none 22 status -17
h/cover	comment -16 status -17
h/cover$	comment -15 responsible -15 status -17
h/crit$	comment -15 criterion 23 deadline -15 indicator -19 label -17 none -21 proofs -15 status -16 version -16
h/d auto	comment -19 date -18 deadline -17 lastCheck 17 status 19
h/d ici	comment -15 date -20 deadline 16 expiry -21 indicator -17 lastCheck -23 links -16 status -20 step -15
h/dat du	comment -17 date 24 deadline -24 expiry -27 links -16 none -28 proofs -20 status -17
h/de confo	comment -17 none -16 severity -19 status 27
h/de contr	comment -21 date -20 indicator 15 responsible -16 score -16
h/de preuv	comment -25 criterion -15 label -16 links -18 responsible -15 status -20
h/de quoi	comment -15 indicator -23 label 18 none -23
h/de$	comment -22 date -16 expiry -17 indicator -15 label -15 links -19 proofs -17 responsible 15 status -21 version -15
h/dead	comment -19 date -16 deadline 26 expiry -20 indicator -19 label -17 proofs -17 responsible -17 score -16
h/deadl	comment -24 deadline 22 documents -16 responsible -24 status -22 step -19
h/deadl$	comment -22 deadline 20 documents -16 responsible -21 status -21 step -19
h/delai	comment -22 deadline 25 documents -25 expiry -16 indicator -21 lastCheck -29 links -20 phase -24 responsible -22 session -15 status -24 step -26
h/delai$	comment -15 date -16 deadline 17 indicator -15 lastCheck -26 links -15 reference -17 responsible -17 step -16
h/deman$	comment -15 expectedLevel -21 label 22 none -15 proofs -18
h/dern	comment -15 deadline -17 expiry -18 indicator -17 label -15 lastCheck 29 none -15 score -15 status -17
h/destr	comment -17 steps 15
h/devi	comment -15 steps 17 trainee -17
h/diffu$	comment -19 deadline -15 expiry -17 links -18 none 21 responsible -18 status -15 version -15
h/dispo	comment -23 deadline -17 indicator -17 links -16 none -33 proofs 16 responsible -17 session 17 status -22
h/dispo$	comment -18 none -21 proofs 17 session 17
h/diver	comment 18
h/don	comment -16 expiry -16 indicator -17 label -15 links -19 none -21 proofs -18 steps 19
h/donn	comment -22 deadline 19 expiry -22 links -15 none -18 proofs -16 responsible -17 steps 17
h/donn$	comment -19
h/donne	comment -29 date -15 deadline -20 documents 19 end -15 expiry -15 indicator -21 label -16 lastCheck -15 links -24 none -34 priority -17 responsible -20 session -17 start -15 status -26 steps 16 version -18
h/dosie	comment -23 indicator -15 links 26 proofs -16 responsible -18
h/driv	comment -18 links 24 session -15 status -15
h/du chemi	comment -16 links -15 none -16 steps -15
h/due	comment -23 date -25 deadline 26 documents -23 expectedLevel -15 expiry -21 indicator -23 label -19 lastCheck -24 links -25 phase -20 priority -15 proofs -18 reference -18 responsible -24 score -15 session -17 severity -16 status -27 step -21 version -15
h/dure	comment -15 indicator -16 links -22 none 30 responsible -17 status -17
h/echan	comment -15 date -21 lastCheck 17 links -16 status -16
h/ecrit	comment -18 date 28 deadline -19 documents 22 expiry -16 indicator -26 lastCheck -20 links -23 proofs -20 status -32 step -21 version -18
h/ed	comment -16 indicator -17 links -21 none -20 proofs -18 responsible -20 session -15 status -22 version 28
h/effec	comment -20 links -16 responsible -19 start -15
h/effec$	comment -19 links -16 responsible -17
h/eleme a	comment -17 proofs 15
h/eleme de	comment 22 deadline -16 label -17 links -19 none -29 status -17
h/elle$	comment 18 steps -16
h/email$	comment -16 none 26 status -15
h/empl	comment -19 links 23 none -18 responsible -17 steps -15 version -15
h/en clair	comment -17 label 22 responsible -16 status -16
h/en marg	comment 22 responsible -19 status -15
h/en oeuvr	comment -15 none -18 responsible -15
h/en vrac	comment 20
h/en$	comment -18 indicator -15 none 15 responsible -16 version -16
h/enreg	comment -24 criterion -15 deadline -17 expectedLevel -16 expiry -15 indicator -22 label -21 none -25 priority -16 proofs 20 responsible -22 score -15 severity -18 status -24 step -19 version -18
h/enreg$	comment -21 deadline -16 expectedLevel -15 indicator -16 none -17 proofs 17 responsible -20 severity -16 status -19 version -16
h/etabl$	comment -15 none -19 responsible -17 steps 15
h/etap	comment -28 deadline -22 documents -21 links -34 none -43 session -27 step 22
h/etap$	comment -29 deadline -18 indicator -17 links -22 none -30 session -22
h/exemp	comment -15 links -19 none 36 proofs -25 status -18
h/expec$	comment -16 expectedLevel 25 none -22
h/expir	comment -15 date -28 deadline -20 expiry 41 indicator -16 label -15 lastCheck -21 links -19 none -25 proofs -21 responsible -16 status -18
h/fact	comment -15 trainee -17
h/factu	comment -17 session -15 trainee -20
h/fai	comment -21 links -17 priority 16 step -19
h/fee	comment -17 links -15 none 26 proofs -15 responsible -16 status -18
h/feu	comment -17 none -21 status 26
h/feuil	comment -16
h/fichi$	comment -15 deadline -17 indicator -18 label -16 responsible -18 status -19 step -16
h/filed	comment -17 none -19
h/final	comment -19 steps 22
h/foi	comment -15 date -20 deadline -16 lastCheck 26 none 15 proofs -17
h/formu$	comment -15 none -17
h/fourn	comment -15 documents 17 none -15 proofs 18
h/fre	comment 16
h/freq	comment -16 none 24 status -15
h/freq$	comment -17 none 21
h/garde	comment 16 steps -16
h/gr	comment -16 responsible -16 session 17
h/group$	comment -16 links -15 session 17
h/h	comment -21 indicator -15 links -19 none 29 responsible -16 status -19
h/head	comment 20
h/heur$	comment -17 steps -15
h/hex	comment -16 none 18 status -19
h/hex$	comment -15 none 17 status -19
h/hyper	comment -16 links 22
h/ici$	comment -22 deadline 15 status -16
h/if	comment -16 deadline -16 expectedLevel -16 links -15 none -19 priority -18 proofs -15 responsible -16 severity 22 status -23
h/impor	comment -16 deadline -16 none -19 priority 24 status -15
h/impor$	comment -16 none -17 priority 23 status -15
h/initi	comment -17 deadline -16 none -20 responsible 22 status -16
h/inspi	comment 18
h/is	comment -21 deadline -17 documents -17 expectedLevel -16 expiry -16 label -18 phase -16 priority -17 reference -15 responsible -23 score -16 severity -16 status -20 step -17 version -18
h/jalon	comment -22 indicator -18 links -21 none -24 phase -27 reference -16 responsible -20 session -15
h/jalon$	comment -21 indicator -17 links -18 phase -20 responsible -21 status -27
h/je le	comment -18 documents -19 indicator -20 proofs 20 responsible -15 step -18
h/job	comment -16 none -19 responsible 21
h/justi$	comment -21 links -18 none -24 proofs 28 status -22 version -22
h/kms	comment -15 none 22 responsible -19 status -15
h/l evalu	comment 17
h/label	comment -15 documents -15 indicator -21 label 23 status -19 step 15
h/label$	comment -16 indicator -23 label 25 status -21 version -15
h/libr	comment 18
h/libr$	comment 17
h/lign$	comment -16 criterion -18 date 18 expiry -18 indicator -28 label -17 lastCheck -19 links -16 none 22 proofs -16 responsible -17 score -15 status -19
h/lim	comment -16 date -20 deadline 22 links -15 responsible -16 status -15
h/limit	comment -15 date -22 deadline 22 lastCheck -29 status -21
h/link	comment -20 deadline -15 indicator -17 label -17 links 30 none -26 proofs -19 reference -16 responsible -22 status -18
h/link$	comment -15 indicator -16 label -15 links 26 none -22 proofs -15 responsible -19 status -16
h/local	comment -16 label -15 links 31 none -17 proofs -19 reference -17 responsible -19 severity -15 status -22
h/locat$	comment -15 links 25 none -19 proofs -16 responsible -15 status -15
h/mail	comment -16 none 28 status -18
h/mail$	comment -15 none 26 status -15
h/malle	comment -25 steps 23
h/marg	comment 20 responsible -18
h/marg$	comment 22 responsible -19
h/matur	comment -17 links -15 none -20 proofs -15 status 36
h/me sen	comment -16 status 15
h/me vient	comment 15
h/mes not	comment 20 none -16 proofs -18
h/mes pense	comment 18 proofs -17
h/mes preuv	comment -16 documents 15 none -21 proofs 17
h/meteo	comment -19 none 26 proofs -15 responsible -17
h/model	comment -20 indicator -18 proofs -19 responsible -16 status -18 version 17
h/model$	comment -18 links -17 proofs -18 version 17
h/nam	comment -28 date -20 deadline -20 documents -22 end -20 expectedLevel -15 expiry -20 indicator -23 links -24 reference -27 start -21 status -29 steps -23 version -21
h/nam$	comment -29 date -16 deadline -21 documents -22 end -20 expiry -17 indicator -21 links -24 reference -28 score -15 start -19 status -26 steps -23 version -19
h/nb de	comment -22 none 22
h/need	comment -17 responsible -28 steps 16
h/niv	comment -16 expectedLevel 24 none -17 responsible -16 status -17
h/nom$	comment -16 none -17 reference -17 responsible -15 trainee 16
h/nombr	comment -17 expectedLevel -15 none 29 status -21
h/not le	comment -16 date 18 deadline -15
h/not perso	comment 20
h/nota	comment 28 deadline -18 indicator -16 label -16 links -20 none -19 proofs -16 responsible -21 status -20
h/numbe	comment -17 indicator 17 label -16 links -16 none -21 proofs -16 responsible -16 status -15
h/numbe$	comment -16 indicator 18 label -17 links -18 proofs -15 responsible -17 status -16
h/objec	comment -21 date -16 expiry -15 indicator -15 label 21 links -15 none -18 proofs 23 status -22
h/obs	comment 25 links -15 none -21 proofs -15 status -15
h/obs$	comment 23 none -18 status -18
h/obser$	comment 26 documents -18 links -15 status -18
h/oeuvr	comment -15 deadline 15 none -17 status 16
h/op	comment -17 documents -20 indicator -17 links -17 none -19 reference -16 responsible -18 status -15 step 22
h/opco$	comment -18 none 25 responsible -16
h/or	comment -25 deadline -21 indicator -19 links -20 none -22 phase -16 responsible 18 severity 18 step -23
h/or not	comment -16
h/order	comment -17 indicator -15 links -16 priority 18 proofs -15
h/order$	comment -16 priority 17
h/outpu	comment -16 documents 18 links -16 none -19 status -16 step -18
h/ouver$	comment -15 links -19
h/owner	comment -15 links -17 none -18 proofs -15 responsible 30 status -18
h/owner$	comment -16 deadline -15 indicator -15 links -18 none -17 responsible 28 status -18 version -16
h/p	comment -24 criterion -16 deadline -21 indicator -16 label -15 links -23 proofs 18 responsible -20 score -15 severity -16 status -25 version -21
h/pag	comment -15 links -17 none 36 status -16
h/paper	comment -22 deadline -15 documents 21 indicator -19 none -25 phase -17 proofs 23 responsible -23 session -15 status -23 step -17
h/parco	comment -24 documents -22 indicator -19 links -21 none -26 reference -22 status -22 trainee -18
h/part	comment -16 deadline -16 documents -16 phase 17
h/pc	comment -22 deadline -15 documents 20 indicator -16 none -23 responsible -18 status -18
h/pc$	comment -20 documents 19 none -20 responsible -16 status -15
h/perio	comment -19 links -16 none 18 phase 20 proofs -15 responsible -18
h/perio$	comment -16 links -15 none 15 phase 16 responsible -16
h/peut	comment -15 links 24 none -26
h/phas	comment -19 deadline -16 documents -21 indicator -18 links -19 none -27 phase 28 reference -20 responsible -22 session -21 status -20 step -27
h/phon	comment -18 indicator -15 none 24 responsible -20 status -15 version -16
h/pj	comment -18 none -27 proofs 21
h/poche	comment -20 links 24 responsible -18 session -19 status -19 version -17
h/poche$	comment -17 links 22 proofs -18 responsible -17 session -16 status -27 version -17
h/point de	comment 18 indicator 16 lastCheck -23 links -17 none -24 responsible -16
h/porte	comment -19 deadline -15 links -18 none -17 priority -15 proofs -15 responsible 23 status -17
h/preci	comment 21 none -17 responsible -16 status -16
h/preci$	comment 16
h/prese$	comment -20 links -16 proofs 21
h/press$	comment -21 priority 20 proofs -21
h/pret ?	comment -16 none -21 priority -21 proofs -16 status 29
h/prevu	comment -22 date -27 deadline 20 expectedLevel -19 expiry -29 indicator -15 label -17 lastCheck -25 links -16 responsible -17 status -20
h/prevu$	comment -17 date -18 expiry -28 lastCheck -24 links -16 responsible -16 status -15
h/prio	comment -17 none -21 priority 23 responsible -17 severity -15 status -15 version -15
h/prio$	comment -16 deadline -16 links -16 none -20 priority 24 responsible -17 status -17
h/proba	comment -17 proofs 17
h/produ	comment -22 expiry -16 indicator -16 links -19 responsible -17 status -17 step -17
h/produ$	comment -23 documents 15 links -20 responsible -17 status -16 step -18
h/progr	comment -16 none -20 responsible -17 status 20
h/proje	comment -18 steps 18
h/proof	comment -16 links -18 none -22 proofs 24 responsible -15 status -17
h/propo	comment -16 documents -16 step 18
h/qu ai	comment 22 none -18
h/qu on	comment -24 links -19 proofs -30 responsible -15 status -24
h/que l	comment -20 expectedLevel 18 none -15
h/qui en	comment -19 label -18 none -20 priority -19 proofs 25
h/qui me	comment 17
h/r	comment -23 deadline -15 none -21 proofs -15 steps 21
h/r$	comment -18
h/rang$	comment -16 indicator -15
h/real	comment -16 none -20
h/reali$	comment -16 indicator -16 links -16 responsible -18
h/regl	comment -17 none -18 responsible -15 status 19
h/relea	comment -15 deadline -15 links -16 none -19 proofs -17 responsible -20 status -15 version 20
h/remar$	comment 26 links -19 none -24 responsible -15 status -19
h/rendr	comment -16 deadline 20 expiry -18 none -15
h/reper	comment -16 criterion -15 indicator 19 none -30 responsible -18 status -18
h/requi$	comment -16 deadline -16 expectedLevel 17 links -16 none -22 priority -19 proofs -15 responsible -16 severity -19 status -22
h/resul	comment -18 none -19 status 22
h/rev$	comment -17 indicator -15 links -18 none -21 proofs -16 responsible -16 status -18 version 27
h/revie	comment -18 date -15 deadline -19 expiry -15 lastCheck 28 links -15 none -24 session -15 status -16
h/revie$	comment -15 deadline -16 lastCheck 22 none -16 responsible -17
h/room$	comment -15 none 22
h/rq	comment 27 links -15 none -20 priority -15 proofs -15 responsible -15 status -16
h/sa	comment -26 end -17 links -19 none -20 reference -23 session -18 start -21
h/sayin	comment 15
h/scor	comment -16 indicator -17 label -15 none -15 responsible -15 score 25 version -15
h/self	comment 18 score -17
h/sen	comment -18 status 15
h/ses$	comment -15 links -16 reference -15 session 17 steps -19
h/signa	comment 16 steps -16
h/signa ?	comment 16 steps -17
h/son	comment -26 end -25 indicator 20 none -34 proofs -15 responsible -27 start -20 status -16 trainee -27
h/sort	comment -18 none -15 responsible -15
h/sorti	comment -19 documents 18 end 29 expiry -15 links -17 none -25 responsible -19 session -17 start -22 steps -21
h/sorti$	comment -17 documents 16 end 16 none -21 responsible -17 start -17
h/sprin	comment -17 deadline -15 links -20 none 24 proofs -15 responsible -18 status -16
h/stagi$	comment -19 end -16 none -17 reference -18 responsible -23 start -17 steps -19
h/stat	comment -15 date -19 deadline -15 links -17 none -26 proofs -19 responsible -17 status 32 version -16
h/state	comment -17 deadline -16 indicator -16 label 20 links -15 none -17 proofs -16 status -16
h/statu$	comment -23 date -17 deadline -16 links -15 none -15 proofs -17 reference -15 responsible -20 status 29 version -16
h/stock$	comment -15 links 20 none -18
h/sujet ?	comment 20
h/sujet$	comment -16 label 18
h/suppo	comment -23 deadline -17 expiry -16 label -15 phase -15 proofs 19 responsible -16 score -15 session -16 step -18
h/sur ce	comment -17 status 15
h/tag	comment -15 none 21 status -16
h/taill	comment -17 links -21 none 33 responsible -16 status -19
h/tampo	comment -15 indicator -17 links -15 none 23 proofs -16 responsible -19
h/tard	comment -16 documents -18 lastCheck -16 links -16 phase -15 reference -15 responsible -16 status -18
h/temoi	comment -15 label -16 priority -15 proofs 23 responsible -15
h/temoi$	comment -18 label -17 priority -16 proofs 25 responsible -15
h/temp	comment -19 documents -24 indicator -24 links -24 phase 16 reference -20 responsible -25 session -26 status -26
h/the audit	comment -17 expectedLevel -15 none -16 proofs 24 status -15
h/tim	comment 15
h/touch$	comment -15 documents -20 none -21 responsible -16 status -16 step 20
h/trac	comment -21 deadline -15 documents 20 none -27 proofs 17 responsible -15 status -18
h/traca	comment -18 deadline -15 links 16 none -19 responsible -16 status -18
h/two	comment 23 proofs -20
h/typ	comment -20 deadline -16 label -15 links -17 none 15 proofs -15 responsible -16 severity 17 status -26
h/un	comment 15
h/under	comment -16 links 16 none -16
h/unit	comment -18 links -17 none 24 responsible -16
h/urgen$	comment -16 expectedLevel -21 label -15 none -18 priority 26 status -20
h/url	comment -16 expiry -15 links 33 none -27 proofs -23 reference -16 status -15
h/util	comment 15 status -15
h/utili	comment -15 none 20 status -17
h/verif$	comment -17 date -26 deadline -22 expiry -20 lastCheck 19 steps 19
h/versi$	comment -16 date -15 links -17 none -17 proofs -24 responsible -20 version 27
h/vient	comment 16
h/vient$	comment 18
h/vigil	comment 18 indicator -15
h/vill	comment -20 indicator -17 none 31 priority -15 responsible -21 severity -15 status -18 version -18
h/vrac	comment 19
h/vrac$	comment 23
h/when	comment -16 documents -15 links -20 phase -21 reference -19 responsible -17 step -19
h/whos	comment -18 deadline -15 label -15 links -15 none -17 proofs -15 responsible 22 version -15
h/worth	comment 16
h/^chapi	criterion 23 indicator -15 none -18
h/^versi	criterion -15 date -16 expiry -16 indicator -18 links -17 none -24 proofs -23 responsible -20 version 28
h/c koi	criterion -18 indicator -18 label 20 links -22 status -15
h/chapi	criterion 21 none -17
h/cr	criterion 15 none -15
h/crite d	criterion -21 indicator 22
h/crite de	criterion 18
h/crite n°	criterion 21 indicator -21 none -16
h/de crite	criterion 20 indicator -20 none -20
h/de ratta	criterion 20
h/draft	criterion -15 indicator -17 none -16 version 21
h/famil	criterion 16
h/grand	criterion 16 phase 16
h/indik	criterion -18 indicator 20 none -24 version -17
h/n° crite	criterion 16
h/n° indic	criterion -24 indicator 29 none -22 version -36
h/n° rnq	criterion -17 indicator 22 label -15
h/qui l	criterion 16
h/ratta	criterion 27 none -18 version -17
h/ratta$	criterion 19
h/(sentence)	date -22 end -23 responsible -16 score -17 session -18
h/^avant	date -15 expiry -22 lastCheck -15 none -15
h/^caduc	date -17 deadline -16 expiry 28 lastCheck -17
h/^contr	date -17 deadline -16 expiry -17 lastCheck 21 none -16 steps 21
h/^cre	date 23 expiry -15 lastCheck -17
h/^creat	date 18 none -16
h/^desig	date -16 links -17 proofs 21 responsible -19
h/^echan	date -19 expiry -15 lastCheck 21 none -16
h/^ecrit	date 17 documents 20 none -23 status -16 step -22
h/^emi	date 16
h/^exp	date -18 deadline -17 expiry 22 lastCheck -19
h/^jour	date 21 deadline -17 lastCheck -21 responsible -21 status -18
h/^maj	date -17 lastCheck 22
h/^publi	date 18 expiry -16 links -15
h/^quell	date -15 links -20 none -26 proofs -20 responsible -17 status -19 version 18
h/^revu	date -30 deadline -18 end -16 lastCheck 20 none -20 steps 17
h/^targe	date -21 deadline 21 expiry -15 lastCheck -17 status -17
h/^valab	date -18 expiry 16
h/^verif	date -31 deadline -26 expiry -28 label -18 lastCheck 25 links -16 none -17 responsible -15 status -16
h/^vu	date -16 expiry -15 lastCheck 17
h/^writt	date 23
h/a jour	date -33 deadline -27 expiry -19 indicator -17 lastCheck 20 links -17 none -27 proofs -16
h/ai ecrit	date 17
h/avant le	date -27 deadline 20 lastCheck -23 phase -15
h/butoi	date -20 expiry -16 lastCheck -18
h/butoi$	date -21 deadline 16 expiry -18 lastCheck -21
h/caduc	date -21 deadline -17 expiry 27 lastCheck -20
h/ceci	date 16
h/cette lign	date 21 deadline -15
h/cibl	date -25 deadline 20 expiry -18 lastCheck -19
h/cibl$	date -23 deadline 18 expiry -21 lastCheck -22
h/contr le	date -17 deadline -16 expiry -16 lastCheck 19
h/cot	date -16 indicator -17 links -21 none -22 proofs -18 reference 26 responsible -19 status -17 version -16
h/cre	date 24 expiry -17 lastCheck -17
h/cre le	date 24 expiry -16 lastCheck -17
h/creat	date 30 expiry -24 none -17
h/creat$	date 26 expiry -18
h/d appro	date 20 expiry -20
h/dated	date 16 expiry -17
h/de derni	date -16 deadline -16
h/de diffu	date 17
h/de mis	date -19 expiry -16 none -17
h/de perem	date -24 deadline -21 expiry 28 lastCheck -26
h/de reali	date -16 status -19
h/de revu	date -16 deadline -15 expiry -17 status -19
h/depot	date 17 expiry -20
h/desig	date -15 links -18 none -19 proofs 15 status -19
h/docum ?	date -17 none -23
h/du const	date 18 lastCheck -25
h/du derni	date -26 lastCheck 26 none -16 steps 16
h/due dat	date -17 expiry -16
h/echea$	date -19 expiry -15 lastCheck -18
h/ecr	date 18 deadline -22 none -15
h/ecrit le	date 15
h/editi	date -15 indicator -15 links -25 none -32 priority -19 proofs -20 reference -15 session -17 status -28 version 32
h/editi$	date -16 expiry -15 indicator -16 links -17 none -23 reference -17 responsible -17 status -18 version 27
h/emi le	date 15
h/emiss	date 18
h/emiss$	date 18
h/enter	date 20 expiry -15 lastCheck -22 responsible -15
h/est il	date -22 indicator -22 proofs -18 session -16 version -19
h/exp	date -18 deadline -17 expiry 21 lastCheck -19
h/expir$	date -19 deadline -19 expiry 30 lastCheck -22 none -16 proofs -15
h/fin de	date -18 deadline -16 expiry 26
h/for	date -17 expiry -17 links -19 proofs -22 reference -15 responsible -24 status -20 steps 15 version -17
h/homm	date -19 none 22 status -15
h/humeu	date -16 label -16 none 31 proofs -16 responsible -19 status -28 version -16
h/inscr	date 18 deadline -23 expiry -15 lastCheck -19
h/inter$	date -23 deadline -21 documents -16 expectedLevel -15 lastCheck 16 none -23 proofs -15 reference -15 score -17 session -17 trainee -15
h/jour ou	date 19
h/la derni	date -25 deadline -24 expiry -23 lastCheck 39 links -18 none -24 proofs -15 status -16
h/le docum	date -27 indicator -19 none -26 proofs 18 reference -20 responsible -20 version -15
h/le jour	date 19
h/limit de	date -17 expiry 16 lastCheck -16 status -18
h/limit$	date -23 deadline 18 expiry -23 lastCheck -20
h/logge	date 16 deadline -15
h/logge$	date 16 deadline -15
h/ma	date -19 deadline -17 expiry -20 lastCheck 22 links -15 none -19 status -16
h/mis a	date -28 deadline -27 expiry -16 none -21 responsible -18 status -15 version 17
h/ne	date 19 deadline -17 lastCheck -15 links -17 status -15
h/nom de	date -17 documents -22 indicator -22 links -21 none -18 responsible -16 status -24
h/objec$	date -16 expiry -16 none -24 proofs 27
h/ou j	date 16 status 19
h/perem	date -24 deadline -23 expiry 32 lastCheck -26 none -16
h/perem$	date -19 deadline -16 expiry 26 lastCheck -18
h/perim le	date -19 deadline -22 expiry 20 lastCheck -16
h/plus tard	date -19 lastCheck -16 status -16
h/pos	date 18 deadline -18 lastCheck -16
h/pour le	date -20 lastCheck -23 status -16
h/publi	date 19 expiry -20 indicator -15 links -15 proofs -15 version -15
h/quand l	date 15 lastCheck 22 none -19
h/quand$	date -16 deadline 17 documents -15 expiry -15 indicator -15 lastCheck -17 step -16
h/redig ?	date 15
h/reeva	date -22 deadline -21 expiry -20 lastCheck 20
h/refai	date -18 expiry 20 none -15
h/relec	date -18 deadline -23 lastCheck 22
h/relec$	date -18 deadline -24 lastCheck 22
h/relu	date -24 lastCheck 23
h/relu le	date -18 deadline -16 lastCheck 23
h/renou	date -16 deadline -30 expiry 38 lastCheck -18 none -18
h/revis$	date -17 expiry -19 indicator -22 links -16 proofs -18 reference -15 status -23 version 25
h/run	date -18 expiry 22 lastCheck -19 responsible -15 session 18
h/stat$	date -15 none -25 proofs -15 status 29
h/sunse	date -27 deadline -24 expiry 22
h/table	date 16 deadline -17 lastCheck -16
h/targe	date -20 deadline 21 expiry -20 lastCheck -15 status -20
h/until	date -19 deadline -16 expiry 24 indicator -15 none -15 status -17
h/valab	date -16 deadline -20 expiry 25 none -17 proofs -16 status -15
h/ver	date -17 deadline -18 expiry -23 lastCheck 19
h/verif le	date -21 deadline -17 expiry -18 lastCheck 17
h/vise	date -20
h/vise$	date -17
h/vu	date -18 deadline -20 expiry -17 lastCheck 20 links -16 none -27 proofs 18
h/vu le	date -16 expiry -17 lastCheck 17
h/writt	date 23 links -15
h/^bon	deadline -16
h/^compl	deadline -15 links -18 none -19 status 15 steps 17
h/^confo	deadline -16 severity -18 status 22
h/^dern	deadline -19 expiry -16 indicator -15 lastCheck 30 none -15 status -16
h/^don	deadline -16 none -19 status 15
h/^livra	deadline 17 documents 15 expiry -20 label -15 links -18 none -23 priority -15 responsible -17 status -18
h/^mis	deadline -16 expiry -15 none -23 responsible -17 version 16
h/^must	deadline 26 expiry -16
h/^pourc	deadline -15 none -17 score 22 status -16
h/^que	deadline -23 documents -25 indicator -17 label 21 none -28 proofs -18 status -25 step 20
h/^reali	deadline -17 none -18 score -15 status 17
h/^taux	deadline -16 indicator -15 score 22 status -20
h/a donne	deadline -15 indicator -15 none -22 responsible -15 status -17
h/a finir	deadline 17 expiry -18 lastCheck -15
h/a mettr	deadline 15 status -17
h/a quand	deadline -17 lastCheck 16
h/a rendr	deadline 19 expiry -17
h/a renou	deadline -28 expiry 33
h/accue$	deadline -16 none 17
h/aimer	deadline 21
h/avoir fini	deadline 23
h/be	deadline 18
h/bon	deadline -17 expiry 21 indicator -16 links -21 none -15 severity -15 status 22
h/bon jusqu	deadline -18 expiry 15
h/ce soit	deadline 23 lastCheck -17
h/chant	deadline -18 none -19 responsible -15 score -20
h/criti	deadline -16 responsible -18
h/ctrl	deadline -16 lastCheck 21
h/de chant	deadline -15
h/de relec	deadline -15
h/de trait	deadline 22 none -18 severity -17 status -15
h/de valid	deadline -26 expiry 24 lastCheck -17 none -15 status -22
h/decle	deadline 19 documents -17 responsible -24 step -15
h/diffu	deadline -15 expiry -17 links -16 none 21 responsible -16
h/dlu	deadline -16 expiry 20
h/douce	deadline 15 expiry -15
h/fait le	deadline 16 expiry -16 status -17
h/fini le	deadline 15 end 17 start -15
h/fini$	deadline 17
h/finir	deadline 18 expiry -18 lastCheck -15
h/fixe	deadline 15
h/gist	deadline -17 label 19 links -18 proofs -17 responsible -15
h/horiz	deadline 20 priority -20
h/inscr au	deadline -17 lastCheck -17
h/j aimer	deadline 20
h/jusq	deadline -15 expiry 16
h/l ai	deadline -16 expiry -18 indicator -17 lastCheck 26 none -23 responsible -16 status -17
h/la piec	deadline -17 lastCheck -22 none -22 session -15 severity -17 status -19 version -17
h/last revie	deadline -15 lastCheck 23
h/me donn	deadline 19 expiry -19
h/mis en	deadline 20 expiry -15 lastCheck -18 none -16
h/must	deadline 17
h/oeil	deadline -17
h/oppos$	deadline -15 none -15 proofs 18
h/pac	deadline 15 none -20
h/piec$	deadline -15 indicator -18 lastCheck -21 none -26 responsible -19 session -20 severity -17
h/pour les	deadline -15 none -20
h/promi	deadline 16
h/que ce	deadline 26 lastCheck -15
h/recyc	deadline -22 expiry 23
h/remon	deadline -19 lastCheck 17
h/renew	deadline -19 expiry 27
h/revoi	deadline -17 expiry 15
h/sai	deadline -18
h/sever	deadline -17 indicator -16 label -18 links -16 none -23 proofs -17 responsible -16 score -15 severity 26 status -25
h/sever$	deadline -16 indicator -15 label -16 links -15 none -19 proofs -16 severity 24 status -23
h/share	deadline -16 links 24 none -20 proofs -19 status -17
h/soit	deadline 22 lastCheck -16 none -15
h/solde	deadline 17 expiry -23
h/t il	deadline -17 indicator -24 label -21 none -17 proofs -18 responsible -23 status -22 trainee -26 version -20
h/taux	deadline -16 none -16 score 23 status -19
h/termi ?	deadline 15
h/text	deadline -19 expectedLevel -24 indicator -20 label 21 lastCheck -16 links -15 none -16 priority -15 proofs -17 responsible -18 score -17 status -22
h/tour	deadline -15
h/trait$	deadline 20 none -18 severity -17 status -15
h/txt	deadline -16 expectedLevel -16 indicator -16 links -15 none -19 responsible -15
h/txt$	deadline -17 expectedLevel -16 indicator -17 none -17 priority -15 status -20
h/val	deadline -16 none -16 status -16
h/valab jusqu	deadline -17 expiry 18
h/vgp	deadline -18
h/^before	documents -15 step -17
h/^natur	documents 15 links -21 none -25 proofs 16 status -19
h/^perso	documents -16 none -15 proofs -19 responsible 16
h/^proce	documents -16 phase -16 responsible -15 step 15
h/^touch	documents -15 indicator -16 none -16 step 20
h/^trac	documents 17 links -19 none -21 proofs 19
h/a prese	documents 16 none -22 proofs 15
h/avec l	documents -16
h/charg de	documents -16 none -20 responsible 28 status -16
h/corre$	documents 15 none -22
h/du momen	documents 15 none -18 proofs -17
h/du parco	documents -25 none -21 phase 25 responsible -19 session -20 status -15
h/du refer	documents -17 none -18 proofs -17 responsible -22 status -17
h/ensem$	documents -16 step 20
h/envoi	documents 15 none -15 step -18
h/envoi$	documents 16 none -15 step -18
h/etap du	documents -22 phase -30 responsible -15 step 29
h/execu$	documents -15 none -19 responsible 16
h/fourn$	documents 17 proofs 15 step -15
h/gard$	documents 15
h/gener$	documents 18 none -16
h/happe	documents -15
h/happe$	documents -15
h/hash	documents -16 none 30 proofs -24
h/impri ?	documents -15 links -16 none 30 responsible -16 status -19
h/je montr	documents 19 none -22 proofs 22
h/l elev	documents -20 step 21
h/le fai	documents -18 links -15 step -15
h/livra	documents 15 end 17 expiry -22 links -18 none -21 responsible -16 start -17 status -16
h/livra$	documents 16 end 17 links -17 none -20 responsible -16 start -17 status -16
h/miles	documents -18 none -16 step 16
h/momen du	documents -15 phase 17 step -19
h/opera	documents -16 none -17 step 19
h/opera$	documents -16 none -16 step 17
h/papie de	documents 22 responsible -15 status -17 step -19
h/pass$	documents -16 none 22 phase -16 status -19
h/piec a	documents 18 proofs 15 step -18
h/prevo	documents 15
h/quand je	documents -15 status -15
h/remet	documents 19
h/remi	documents 16 none -19 steps 37
h/remis	documents 18 responsible -16 step -19 steps 20
h/rende	documents -15
h/rende vous	documents -16 step 17
h/sla	documents -15 links -16 status -15
h/timin	documents -15 links -16 responsible -16 status -17
h/touch	documents -19 none -18 phase -15 status -15 step 17
h/vivon	documents -16
h/voudr	documents -16
h/vous	documents -17 links -17 status -15 step 17
h/what happe	documents -15 step 15
h/zapie	documents -15 links -15
h/^0	end -16 none -20 start 21
h/^clo	end 16
h/^clot	end 16
h/^clotu	end 21 session -15 steps -21
h/^conve	end -15 session -16 steps 25
h/^fini	end 18 none -16 severity -19 start -15 status 15
h/^first	end -16 none -20 priority 16 start 18
h/^passa	end -15 none -17 session -15 steps 17
h/^premi	end -27 none -15 start 19 trainee -15
h/^sorti	end 17 trainee -15
h/clo	end 16
h/clo le	end 16
h/clot	end 15
h/clotu	end 21 session -17 steps -19
h/comme le	end -18 start 17
h/d affai	end -18
h/dat d	end -15 indicator -15 none -15 start 19 status -23 steps -16
h/de sorti	end 17 start -19
h/deb	end -17 start 22 steps -17
h/deb$	end -17 start 20 steps -15
h/debut de	end -16
h/debut du	end -16 start 16
h/debut$	end -27 session -15 start 22
h/demar	end -26 start 27
h/demar le	end -16 start 17
h/du$	end -20 lastCheck -17 reference -18 responsible -18 start 18 trainee -15
h/end$	end 16
h/fin du	end 17 steps -15
h/fin$	end 17 none -16 start -24
h/finis	end 20 start -19
h/finit le	end 15 start -22
h/first	end -19 none -19 priority 16 start 19
h/jn	end 15 start -17
h/jury	end -15 none -16 responsible -15 start -15 steps 15
h/kicko	end -15
h/lance	end -18 start 18
h/mid	end -16 session -21 steps 19
h/quitt	end 17 start -19
h/revu de	end -16 steps 17
h/se termi	end 22 start -21
h/sort$	end 15 start -15
h/sorti de	end 16
h/stag se	end 22 start -21
h/^lib	expectedLevel -17 indicator -15 label 22 links -15 none -18 responsible -15 status -17
h/atend$	expectedLevel 18 label -15
h/att	expectedLevel 17 none -15
h/atten du	expectedLevel 20 label -17
h/bar	expectedLevel 17
h/can	expectedLevel -15 none -16 proofs 26 status -15
h/cefr	expectedLevel -22 none 27 status -15
h/cotat$	expectedLevel -20 links -16 none -22 score 16 severity -16
h/coule$	expectedLevel -15 indicator -20 status 15
h/couve	expectedLevel -15 indicator 22 none -21
h/couve$	expectedLevel -15 indicator 22 none -22 priority -15
h/d audit	expectedLevel -21 lastCheck -17 none -24 score -16 status 22
h/de couve	expectedLevel -16 none -15 priority -16 status 18
h/de lectu	expectedLevel 17 none -16
h/de moi	expectedLevel 29 label -18 none -19
h/diplo	expectedLevel -21 none 23 status -18
h/diplo$	expectedLevel -21 none 25 status -22
h/dit	expectedLevel 18 none -15
h/enonc	expectedLevel -18 indicator -25 label 22 none -15 proofs -17 responsible -15 status -18
h/esper	expectedLevel 17 none -15
h/exig$	expectedLevel 15 none -18 priority -16 proofs -17 status -20
h/gravi$	expectedLevel -22 severity 17
h/guid de	expectedLevel 18 none -17
h/imper	expectedLevel 20 status -15
h/le guid	expectedLevel 29 label -20 links -15 none -18 proofs -16
h/lectu	expectedLevel 20 none -16
h/lib	expectedLevel -18 indicator -16 label 23 links -16 none -20 responsible -16 status -18
h/minim	expectedLevel 18
h/minis	expectedLevel 16
h/moi$	expectedLevel 20 label -19 none -16
h/nivea d	expectedLevel -25 status 16
h/nivea de	expectedLevel -28 none -30
h/nv	expectedLevel 16
h/papie$	expectedLevel -15 indicator -30 label -16 proofs 27 session -21 status -17
h/req	expectedLevel 18 none -16 priority -17
h/reten	expectedLevel -18 none -17 score -20 status 15
h/reten$	expectedLevel -19 none -18 score -19 status 22
h/selon	expectedLevel 19 none -16
h/selon le	expectedLevel 23 none -16
h/stand	expectedLevel 21 indicator -16 label -17 links -21 none -18
h/text$	expectedLevel -16 indicator -15 score -15
h/typ$	expectedLevel -18 none 28 severity -16
h/veut	expectedLevel 20 none -15
h/voir	expectedLevel 19
h/voir$	expectedLevel 17
h/^au	expiry -26
h/^expir	expiry 27 indicator -15 links -16 none -18 proofs -15 status -16
h/^good	expiry 23 none -16 status -15 version -15
h/^perem	expiry 16
h/^val	expiry 18 status -15
h/a refai	expiry 18 none -17 proofs -15
h/appro	expiry -22 none -16 session -17
h/appro$	expiry -20 none -15 session -15
h/apres le	expiry 15
h/ce docum	expiry 17 none -16
h/clor	expiry -22
h/entry	expiry -15
h/expir at	expiry 20
h/expir le	expiry 18
h/fair avant	expiry -15
h/faudr	expiry 17
h/good	expiry 24 none -16
h/issue	expiry -15 steps 17
h/jusqu a	expiry 15
h/la preuv	expiry -20 links 21 none -23 session -15
h/le renou	expiry 17
h/m en	expiry -15 status -16
h/mis	expiry -24 indicator -17 none -27 responsible -21
h/moutu	expiry -15 indicator -18 links -18 none -26 proofs -15 session -15 status -20 version 25
h/ne vaudr	expiry 15
h/pce	expiry -17 indicator -18 links -16 none -16 proofs 18 responsible -16 session -18 version -20
h/pce$	expiry -16 indicator -18 links -15 none -24 proofs 15 responsible -15 session -18 version -19
h/redac$	expiry -17 none -16 responsible 19 session -15 status -16 version -15
h/renou le	expiry 20 lastCheck -17
h/till	expiry 22
h/until$	expiry 20 status -15
h/vaudr plus	expiry 15
h/^comment	indicator -16 links -17 none -17 responsible -18 score -16 steps -15
h/^exhib	indicator -15 none -19 proofs 15
h/^i	indicator 21 none -17
h/^libel	indicator -22 label 26 status -15
h/^linke	indicator 16
h/^local	indicator -15 links 28 none -15 proofs -20 responsible -17 status -23
h/^nc	indicator -15 none -23 proofs -15
h/^no	indicator -26 none 27
h/^objet	indicator -23 label 17 status -18
h/^prouv	indicator 18 proofs -18
h/^reper	indicator 22 none -21 version -15
h/^resum	indicator -15 label 16
h/^rnq	indicator 26 none -18
h/^row	indicator -24 none 21
h/^scor	indicator -15 none -16 score 21
h/^sert	indicator 18
h/^step	indicator -22 links -23 phase -24 session -20
h/^titr	indicator -18 links -19 none -25 proofs 18 reference -18 responsible -17 status -22 version -15
h/accom	indicator -21 links -21 reference -22 steps -15
h/annex	indicator -15
h/archi	indicator -16 responsible -15 status -17
h/combien de	indicator -16 links -15 phase -16 status -15
h/combien$	indicator 16 label -19 links -25 none 22 proofs -18 status -22
h/comm	indicator -17 links -15
h/d indic	indicator 16 version -23
h/dans quel	indicator -16 links 16 none -21
h/de dossi	indicator -19 links -20 none 28 session -17
h/descr	indicator -15 label 20 status -15
h/desig$	indicator -15 none -17 status -16
h/draft$	indicator -15 none -16 version 20
h/du point	indicator 21 none -21
h/emoji	indicator -15 none 17 status -15
h/est en	indicator 17 none -20
h/est rang	indicator -15 links 22 status -25
h/etay	indicator 18
h/faut il	indicator -16 links -19 responsible -16 status -19 step -15
h/formu	indicator -17 links -16 none -24 responsible -16 status -18
h/gro	indicator -16 none 16 priority -15 status -21
h/ids	indicator 16
h/ids$	indicator 16
h/il est	indicator -19 none -16
h/il repon	indicator 15
h/il s	indicator -16 label 18 status -15
h/imput	indicator 15
h/ind no	indicator 21 none -16
h/indic no	indicator 17 label -15 none -18 version -17
h/indic n°	indicator 29 label -15 version -19
h/indic s	indicator 25 label -15 status -16 version -17
h/int	indicator -17 label 18 status -21
h/inten	indicator -16 label 18 status -16
h/intit de	indicator -15 label 20 links -18 status -20
h/jeu	indicator 16
h/kan	indicator -18
h/l exige	indicator -16 label 17
h/le numer	indicator 23 label -20 status -15
h/le n°	indicator 27 none -19
h/li	indicator 17 none -17 proofs 15 status -16
h/li$	indicator 17 none -18 proofs 15 status -16
h/libel	indicator -30 label 29 status -21
h/libel$	indicator -21 label 18 step 17
h/linke	indicator 15
h/mood	indicator -28 label -29 status 33
h/moutu$	indicator -17 links -16 none -24 session -15 status -17 version 22
h/natio	indicator 15 label -16
h/numer$	indicator 28 priority -15 proofs -25 version -17
h/n° ind	indicator 26 label -16 none -22
h/objet	indicator -24 label 17 status -18
h/ou$	indicator -15 label -15 links 25 none -22 responsible -21
h/perso$	indicator -16 label -21 links -17 none -19 proofs -16 responsible 18 score -20 status -20
h/plac ?	indicator -17 none -18 status 17
h/playl	indicator -16 links -15 none 23 responsible -15 status -17
h/pui	indicator -15 none -26 status 19
h/pui je	indicator -15 none -24 status 19
h/quel est	indicator 15
h/recou	indicator -15
h/regio	indicator -15 none 22 responsible -18 status -16
h/repon	indicator 26 none -16 status -20 version -15
h/repon a	indicator 22
h/resum	indicator -16 label 20 status -15
h/rnq n°	indicator 18
h/row	indicator -24 none 21 reference -15
h/s$	indicator 17
h/sert	indicator 22 none -17 proofs -19 status -17
h/sert a	indicator 17
h/son petit	indicator 15
h/titl	indicator -16 label 17 none -22 responsible -16 status -18 version -15
h/titl$	indicator -16 label 18 none -22 status -15
h/titr	indicator -18 links -18 none -17 proofs 17 reference -19 responsible -16 status -16 version -15
h/tous	indicator -16 none 23 proofs -16
h/trace	indicator 18 none -18 steps 15
h/vis	indicator 17 label -16 status -16 version -17
h/wbs	indicator 18 none -15
h/which indic	indicator 20 version -15
h/wordi	indicator -16 label 20
h/wordi$	indicator -22 label 23
h/^descr	label 16
h/^id	label -15 none -19 reference 20 status -16
h/^objec	label 22 status -18
h/^on	label -17 links -25 none -25 status 22
h/^pilot	label -16 links -17 proofs -16 responsible 28 severity -17 status -15
h/^text	label 16
h/^the	label 16 links -15
h/a quoi	label 19 proofs -16
h/agit$	label 18 proofs -16
h/caus	label 17
h/chiff	label -16 version -15
h/consi	label 16 none -17
h/court	label 15
h/court$	label 16
h/descr$	label 18
h/ecart$	label -16 links -15 severity 22 status -17
h/engli	label 15
h/exact	label 18
h/full	label 25 none -17 proofs -18 responsible -16 status -17
h/indic ?	label 15 status -21
h/indic du	label -17
h/intit$	label 17 proofs -19
h/je m	label 17 proofs -17 status -17
h/l atten	label 15
h/l ecart	label -17 severity 18 status -17
h/me deman	label 20
h/mot	label 23 none -16 proofs -18
h/n° de	label -23 none -31 reference 20 status -19
h/offic	label 18
h/plain	label 16
h/point a	label 15
h/prouv$	label -18 none -15 proofs 25
h/que dit	label 17
h/quoi ca	label 19
h/quoi il	label 19 proofs -17
h/quoi je	label 15
h/resum$	label 15
h/say	label 15
h/situa	label -17 links -19 none -22 proofs -15 responsible -16 score -16 status 26
h/text de	label 21
h/them	label 18
h/them$	label 17
h/vis$	label -15 version -17
h/what it	label 19
h/^auto	lastCheck -16 status 21
h/^min	lastCheck -15 severity 17
h/ai regar	lastCheck 17
h/check$	lastCheck 20 none -15
h/ctrl$	lastCheck 21
h/faut que	lastCheck -15
h/min	lastCheck -19 responsible -16 severity 27
h/pris	lastCheck 20
h/recul	lastCheck 18
h/regar	lastCheck 15
h/regar$	lastCheck 17
h/tard le	lastCheck -16
h/verif on	lastCheck 17
h/^class	links 24 none -23 reference -15 responsible -17 session -16 status -17
h/^color	links -15 none 21 responsible -18 status -19 version -16
h/^cot	links -17 none -22 reference 23 responsible -17 session -15 status -16
h/^empla	links 28 none -17
h/^exemp	links -16 none 33 proofs -28
h/^fichi	links -21 none -29 proofs 22 status -15
h/^group	links -19 responsible -16 session 22
h/^link	links 20
h/^loc	links 23 proofs -20 status -19
h/^owner	links -16 none -19 proofs -17 responsible 26 status -15
h/^profe	links -18 none -19 proofs -15 responsible 20 status -15
h/^revis	links -15 none -19 proofs -17 responsible -17 status -17 version 18
h/^situa	links -15 none -15 status 18
h/^url	links 16
h/^vers	links -20 none -16 version 21
h/agit	links -17 none -23 proofs -23 responsible -21 status -17 version 17
h/agit il	links -15 none -22 responsible -21 status -15 version 15
h/ai rang	links 16
h/aller	links 18
h/am	links -17 none -17 steps 15
h/am i	links -16 none -15 status 18
h/armoi	links 17
h/artif$	links -25 none -16 proofs 20 version -15
h/c ou	links 21 status -18
h/cest	links 17
h/chemi d	links 18
h/class ou	links 16
h/colum	links -15 none -20 responsible -16 status 22
h/combi	links -17 none -22 responsible -15 status -15 version 23
h/coule de	links -20 none 30 status -21
h/coule du	links -15 none 23 status -21
h/cpt	links -15 none 23 status -15
h/cueil	links 15
h/d acc	links 17
h/de conse	links 18 status -15
h/de quell	links -15 none 19 status -16 version 16
h/deten	links -16 none -23 responsible 20 session -16 status -19 version -15
h/dossi de	links 20
h/driv$	links 18
h/ds	links 20 none -24 priority -18
h/du doc	links -16
h/du fichi	links -18
h/dure de	links -19 none 22
h/empla	links 30 none -20 reference -15 responsible -16 status -16
h/empla$	links 21 none -18
h/find	links 15 responsible -16
h/folde	links 23 none -15 reference -15 responsible -15 trainee -15
h/folde$	links 21
h/ged	links 17 none -19
h/ged$	links 17 none -17
h/grav ou	links -15 severity 18 status -19
h/infor	links -16 none -21 proofs 21 responsible -15 status -18
h/initi$	links -16 none -16 responsible 22
h/jen	links -24 status 19
h/kb	links -17 none 22 proofs -17
h/l etap	links -19 phase -28 status -31
h/la trac	links 17 status -16
h/langu$	links -15 none 18
h/le lien	links 17
h/le papie	links 15 status -16
h/le retro	links 22
h/les papie	links -18 none -23 proofs 18
h/lien vers	links 19
h/lieu de	links 24 none -23
h/link to	links 16
h/list	links -19 none -32 proofs 19
h/list$	links -20 none -28 proofs 20
h/liv	links 20 status -19
h/liv$	links 19 status -19
h/livr	links -18
h/lms	links -15
h/loc	links 24 none -15 proofs -19 status -20
h/local de	links 26 none -16 proofs -25 status -16
h/locat	links 26 none -18 proofs -18
h/majeu	links -15 none -16 severity 22
h/mineu	links -16 none -17 responsible -16 severity 23
h/momen$	links -16 none -27 proofs -18 responsible -16 status -17
h/natur	links -22 none -25 proofs 17 status -19
h/natur de	links -18 none -17 proofs 17 status -16
h/non ?	links -15 none -17 responsible -16 severity -16 status -19
h/n° dossi	links -15
h/on en	links -19 none -17 responsible -20 status 28
h/on le	links 22 status -15
h/ou c	links 16 status -19
h/ou cest	links 18
h/ou en	links -30 status 35
h/ou est	links 23 status -29
h/ou non	links -16 none -16 responsible -16 severity -16 status -18
h/ou qu	links 21 status -17
h/ou trouv	links 22
h/par$	links -17 none -28 responsible 27 session -17 status -17
h/path$	links 19 none -17 proofs -16 reference -15
h/pour y	links 18
h/prefe	links -24 none 26
h/prefe$	links -23 none 26
h/prob	links -19 proofs 24 responsible -19 status -20
h/promo$	links -15 none -16 responsible -16 session 23
h/rang ou	links 16 status -16
h/resea$	links 18
h/retro	links 26
h/retro$	links 18
h/sall	links -15 none 23 responsible -17
h/sall$	links -15 none 23 responsible -16
h/serve	links 26 none -16
h/sign$	links -15
h/siz	links -15 none 23
h/sont	links 15 none -15
h/stand$	links -21 none -16
h/stock	links 23 none -18 proofs -16
h/suis$	links -27 status 25
h/suit$	links 15
h/tel	links -15 none 22 responsible -15
h/tel$	links -15 none 22 responsible -15
h/tout	links 19
h/trouv	links 18 none -20
h/url$	links 32 none -26 proofs -20 status -16
h/vers le	links 17
h/vers$	links -21 none -19 responsible -16 status -17 version 24
h/verss	links -16 none -20 responsible -16 status -20 version 25
h/where it	links 17 status -20
h/zoom	links -16 steps 18
h/^acteu	none -16 responsible 20
h/^activ	none -15 step 20
h/^agent	none -21 responsible 24
h/^appro	none -15 session -17
h/^autho	none -16 proofs -16 responsible 18 session -15
h/^avi	none -19 status 22 steps 26
h/^bloc	none -16 phase 19 step -17
h/^budge	none 18
h/^ca	none -20
h/^cela	none -15
h/^degr	none -18 status 15
h/^deten	none -20 responsible 18 session -15 status -16
h/^donne	none -15
h/^editi	none -16 status -18 version 21
h/^for	none -16 responsible -15
h/^heur	none 27 status -17
h/^hour	none 18
h/^impor	none -15 priority 20
h/^issu	none -17
h/^mail	none 18
h/^mod	none 28 proofs -17 responsible -16 status -15
h/^nam	none -21 proofs 18
h/^opco	none 19
h/^pag	none 21
h/^part	none -17 phase 17
h/^ph	none -16 phase 17
h/^prix	none 22 responsible -20 status -17
h/^progr	none -20 responsible -17 status 22
h/^promo	none -15 session 22
h/^rol	none -16
h/^rythm	none 23
h/^saiso	none 17 status -16
h/^sall	none 19 responsible -16
h/^scop	none -16
h/^seque	none -21 responsible -16
h/^son	none -25 steps -15 trainee -15
h/^sourc	none 16
h/^stat	none -17 status 21
h/^t	none 24 responsible -16
h/^tag	none 19 status -16
h/^tel	none 25
h/^telep	none 24
h/^test	none -16 steps 21
h/a la	none -22 proofs 17
h/a sorti	none -15
h/acteu	none -16 responsible 20
h/acteu$	none -19 responsible 20
h/activ	none -16 step 21
h/an	none 17
h/an$	none 18
h/and	none -15
h/ans	none 15
h/appor	none -22 proofs 16
h/appor$	none -18
h/assez	none 25 status -18
h/assoc	none -22 responsible -15 status -18 version -16
h/assoc$	none -21 responsible -15 status -18 step -15 version -16
h/attac	none -21 proofs 17
h/au pacq	none -16 status -16
h/autho	none -18 proofs -15 responsible 18 session -15
h/autod	none -21 proofs -15 responsible -19 score -16 status 24 version -15
h/autoe	none -20 score -16 status 19
h/avi	none -20 status 21 steps 27
h/binde	none 20 status -16
h/bloc$	none -21 phase 16
h/budge	none 17
h/budge$	none 18
h/ce jour	none 27
h/cela vaut	none -20
h/champ	none -16
h/chem	none 15
h/cod du	none -17 reference 18 status -15
h/combien d	none 27
h/con	none 18
h/corpu	none -18 proofs 19
h/count	none 17
h/count$	none 17
h/cour	none -15
h/courr	none 30 status -17
h/cours$	none -16 session 20 steps -15
h/d accue	none -19
h/d avanc	none -19
h/d editi	none -17 reference -15 version 19
h/d exemp	none 19
h/d heur	none 23
h/de class	none -17
h/de depar	none -16 steps 30
h/de foi	none 19
h/de nc	none -17 status -16
h/de pag	none 24
h/de quel	none -16
h/degr	none -18 responsible -15 status 16
h/deja	none -17 status 16
h/depar	none -16 steps 27
h/deten$	none -19 responsible 18 status -15
h/dispo de	none -18 proofs 19
h/doc a	none -18 proofs 18
h/docum de	none -27 proofs 17 responsible -15
h/don$	none -18 responsible -17
h/du papie	none -19
h/dur	none 17 responsible -15
h/effor	none 17
h/email	none 19 status -15
h/emett	none -17 responsible 17 status -15 version -16
h/emett$	none -15 responsible 16
h/en charg	none -15 priority -16 responsible 27 status -19
h/en entre	none -17 steps 18
h/en regl	none -20 responsible -17 status 22
h/entre d	none -15 start -15
h/epi	none -15 steps 21
h/etp	none 20
h/etud	none -15 steps 18
h/ex	none 20
h/exam	none -15 steps 19
h/exami	none -16 proofs 20
h/execu	none -16 responsible 15
h/exemp de	none 32 proofs -24
h/exemp$	none 20
h/exhib	none -21 proofs 15 status -16
h/faisa	none -16 steps 18
h/falc	none 15
h/fil$	none -25 proofs 21 reference -17
h/foi par	none 21
h/fort	none -21 phase -20 step 21
h/fort$	none -22 phase -22 step 24
h/fr	none 24
h/frequ de	none 27 status -17 version -16
h/gener	none -16
h/h$	none 15
h/horai	none 19
h/hour	none 25
h/hrs	none 20 proofs -15
h/ht	none 22 responsible -15
h/ht$	none 19 responsible -16
h/icon	none 23 proofs -20 responsible -21
h/il pour	none -15
h/inr	none -16 steps 19
h/issu	none -18
h/j 0	none -15 proofs 16
h/json	none -24 proofs 25
h/jury$	none -15
h/kilom	none 18 status -15
h/ko	none 20
h/l impri	none 18
h/la sall	none 15
h/le chemi	none -16 status 27
h/le montr	none -16
h/le prouv	none -18 proofs 26 responsible -16
h/look	none -22 status 18
h/look$	none -22 status 20
h/maitr	none -20
h/manne	none 15
h/manoe	none -16
h/marqu	none 19 proofs -17
h/matie	none 24
h/matur$	none -15 status 21
h/md	none 29 proofs -21
h/mdp	none 20 priority -20 status -17
h/meeti	none 15
h/mod	none 26 proofs -16 responsible -15 status -15
h/monta	none 15
h/moyen	none -23 proofs 15
h/mt	none 17
h/mur	none -15 status 16
h/musiq	none 21
h/nombr d	none 28
h/nombr de	none 21
h/not de	none -15 status 15
h/numer d	none -19
h/numer du	none -17
h/n° d	none -29
h/of don	none -16
h/of pag	none 15
h/often	none 27 priority -17 status -23
h/ordon	none -15 priority 16
h/ordr d	none -17 priority 15
h/ordr de	none -20 priority 16
h/ordr$	none 17 priority -29 status -16
h/p$	none 15
h/pacq	none -18 status -18
h/pacq$	none -17 status -17
h/pag$	none 28 status -16
h/par an	none 21
h/passa$	none -19
h/pecki	none -19 priority 18
h/penda	none -16 phase 15
h/per	none -15
h/ph	none -16 phase 17
h/phas$	none -16 phase 17
h/port	none -16
h/prese a	none -17 proofs 25 status -19
h/press ?	none -15 priority 17 status -16
h/prix	none 21 responsible -17
h/prix$	none 15
h/prof	none 15
h/progr$	none -17 status 20
h/que faut	none -16
h/que me	none -16
h/qui le	none -21 proofs 21
h/rank	none -16
h/ready	none -16 status 17
h/ready ?	none -16 status 19
h/recue	none -17 steps 15
h/redac	none -16 responsible 18 status -15
h/rncp	none 19 status -15
h/rol	none -15 responsible 15
h/room	none 22 status -15
h/runni	none -15
h/rythm	none 17
h/rythm$	none 17
h/s appli	none -17 status -16
h/saiso	none 16 status -15
h/scor$	none -18 score 18
h/seque	none -19 responsible -16
h/servi	none -17 responsible 18 status -16 version -18
h/situa$	none -23 score -15 status 25
h/snag	none -15
h/sourc	none 16
h/sourc de	none 16
h/spent	none 19
h/spent$	none 25
h/suppo$	none -27 responsible -16
h/t on	none -17 steps 17
h/tag$	none 23 status -16
h/tarif	none 26
h/telep	none 25
h/telep$	none 23
h/temp$	none -20 phase 20 step -18
h/tensi	none 22 version -17
h/tenu	none -17
h/tenu a	none -19 proofs 19 responsible 15
h/thing	none -16 priority 17
h/tps	none 15
h/trac$	none -17
h/trace$	none -16 steps 16
h/trouv t	none -15
h/ttc	none 15
h/typ de	none -16 status -20
h/ui	none 21 priority -16
h/up	none -23 reference -16 session -17
h/urg	none -16 priority 20 status -18
h/utili$	none 19
h/vai je	none -17 proofs 17
h/vaut il	none -19
h/visit	none -17 steps 17
h/volum	none 19 status -15
h/vus	none -15 steps 22
h/y ai	none 28
h/y n	none -19 status -15
h/yet	none -16 responsible -17 status 23
h/yet ?	none -16 status 20
h/^evene	phase -15
h/^macro	phase 16 step -16
h/avant ou	phase -15
h/de temp	phase -15
h/evene	phase -17 step 18
h/macro	phase 17 step -16
h/ou apres	phase -16
h/pdt	phase 15
h/seque$	phase -20 step 18
h/temp avant	phase -15
h/temp du	phase 19 step -22
h/0 p	priority 16
h/^urg	priority 15
h/ca press	priority 15
h/co	priority 17
h/criti de	priority 16
h/d urgen	priority 16 status -17
h/de prior	priority 19
h/je suis	priority -19 status 15
h/mo	priority 16
h/p 0	priority 17
h/prior p	priority 17
h/urg$	priority 15
h/w	priority 18
h/^pui	proofs -15 status 22
h/claus	proofs -16
h/dispo a	proofs -18
h/gard	proofs 15
h/got	proofs 20
h/hand	proofs 19
h/i can	proofs 19
h/intit du	proofs 21
h/mark	proofs -15 score 15
h/not 0	proofs -16
h/peux	proofs 16
h/poid	proofs -15 score 17
h/prouv ?	proofs 21
h/qui$	proofs -15 responsible 19
h/quoi$	proofs -15
h/ref$	proofs -16 reference 30 responsible -20 status -17
h/regle$	proofs -15
h/s appel	proofs 16 status -16
h/show	proofs 18
h/show the	proofs 17
h/trac que	proofs 16
h/ve	proofs 18
h/versi du	proofs -15 status -16 version 18
h/^ident	reference 17
h/calen	reference -15
h/ident	reference 16
h/le cod	reference 18
h/learn$	reference -16
h/n° doc	reference 15
h/reper$	reference 16
h/slug	reference 21
h/^aap	responsible 17
h/^anima	responsible 22
h/^auteu	responsible 18
h/^facil	responsible 15
h/^parco	responsible -16 session 23 steps -15
h/^servi	responsible 18
h/a qui	responsible 25
h/aap	responsible 18
h/anima	responsible 20
h/assig to	responsible 21
h/auteu$	responsible 16
h/cette tach	responsible 26
h/ch	responsible 17
h/ch$	responsible 16
h/charg ?	responsible 15
h/coach	responsible 15
h/criti$	responsible -17
h/de proce	responsible 16
h/devel	responsible 16 trainee -16
h/doit	responsible 15
h/en prend	responsible 15
h/facil	responsible 15
h/gar	responsible 19
h/gar$	responsible 17 session -17
h/ger	responsible 21
h/get	responsible -21 status -16 step -15
h/in charg	responsible 18
h/ki$	responsible 17
h/le gar	responsible 23
h/main	responsible -15 steps 22
h/notif	responsible -15
h/ocup	responsible 16
h/orig	responsible 17
h/orig$	responsible 15
h/peda	responsible -19 steps 17
h/perso qui	responsible 24
h/pilot de	responsible 18
h/pilot$	responsible 19
h/qui fait	responsible 16
h/qui veill	responsible 22
h/resp$	responsible 21
h/s en	responsible 18 status -15
h/soin	responsible 16
h/soin$	responsible 16
h/tient	responsible 16
h/to$	responsible 16
h/up$	responsible -15
h/veill	responsible 21
h/vigue	responsible -20 version 19
h/vigue$	responsible -17 version 18
h/%$	score 21 status -15
h/^mark	score 15
h/^poid	score 17 status -15
h/coef	score 16
h/earne	score 15
h/la cotat	score 15
h/not sur	score 16
h/pct	score 15
h/pct$	score 19 status -15
h/poid$	score 16
h/pts	score 15
h/ratin	score 16
h/ratin$	score 16
h/real$	score 15
h/resse	score -27 status 17
h/sur 0	score 17 status -16
h/taux de	score 20 status -18
h/valeu	score 15
h/^accom	session 16
h/^mid	session -18 steps 18
h/^ses	session 17
h/^suivi	session -17
h/candi$	session -15
h/de cod	session -15
h/dos$	session -18
h/form$	session -17
h/group ou	session 15
h/le group	session 18
h/lesso	session -15 steps -19
h/mi	session -21 steps 15
h/run$	session 16
h/start$	session -17 start 16
h/stude	session -15 trainee 19
h/suivi$	session 19
h/^m	severity 17
h/^mineu	severity 19
h/^sever	severity 15
h/bad	severity 17
h/grav$	severity 18 status -15
h/gravi de	severity 15
h/how bad	severity 18
h/la nc	severity 17 status -18
h/la non	severity 15 status -17
h/m m	severity 16
h/m$	severity 17
h/majeu$	severity 21
h/major	severity 22
h/major$	severity 21
h/manqu	severity 16
h/mineu ou	severity 15
h/minor	severity 21
h/missi	severity 16
h/missi$	severity 15
h/ou majeu	severity 16 status -19
h/poid de	severity 16
h/serai	severity 16
h/^deb	start 15
h/^ouver	start 20 steps -16
h/de fin	start -17
h/debut d	start 15
h/entre en	start 16
h/er	start 19 steps -16
h/finit	start -22
h/one	start 15
h/ouvr	start 16
h/surve	start -15 steps 25
h/^cover	status -15
h/^curre	status 21
h/^if	status -16
h/^timin	status -16
h/actue	status 17
h/actue$	status 18
h/ca en	status 18
h/comment je	status 16
h/concl	status 17
h/curre	status 20
h/de chemi	status -18
h/de matur	status 15
h/de vie	status 16
h/degr de	status 19
h/diagn	status 15
h/du dossi	status -15
h/en suis	status 24
h/est bon	status 22
h/est la	status -21
h/etat d	status 15
h/etat de	status 20
h/etat du	status 18
h/il pret	status 16
h/indic de	status -15 version 18
h/max	status -15 step -16
h/not d	status -20
h/parc	status -19
h/parc$	status -19
h/que ca	status -15
h/quon	status -19
h/resul$	status 16
h/situa de	status 18
h/statu de	status 16
h/tach$	status -16
h/ther	status 20
h/trico	status 17
h/user	status -15
h/vie	status 15
h/^opera	step 15
h/activ$	step 18
h/de cette	step -17
h/jalon du	step 15
h/logig	step 15
h/max$	step -15
h/parco de	step 16
h/parti du	step -15
h/sur le	step 18
h/0 month	steps 21
h/^conv	steps 16
h/^elle	steps 20
h/^feuil	steps 17
h/^final	steps 18
h/^hot	steps 15
h/^joini	steps 15
h/^lui	steps 20
h/^place	steps 15
h/^prere	steps 21
h/^prese	steps 16
h/^retou	steps 15
h/^satis	steps 15
h/^sold	steps 15
h/^stude	steps -17 trainee 21
h/^welco	steps 16
h/a chaud	steps 17
h/a froid	steps 20
h/adapt	steps 23
h/analy du	steps 16
h/asses	steps 21
h/asses$	steps 20
h/assid	steps 15
h/atest	steps 16
h/avi a	steps 19
h/besoi$	steps 19
h/cac	steps 18 trainee -16
h/cart	steps 15
h/chaud	steps 18
h/chaud$	steps 19
h/conv	steps 16
h/deliv$	steps 16
h/du besoi	steps 16
h/elle a	steps 22
h/elles	steps 24
h/emarg ok	steps 18
h/emarg$	steps 15
h/envoy$	steps 23
h/epreu	steps 21
h/ete	steps 18
h/follo	steps 16
h/grill	steps 19
h/hot	steps 20
h/il pass	steps 32
h/il recu	steps 23
h/in$	steps 20
h/instr	steps 16
h/inter ?	steps 21
h/joini	steps 16
h/jour ?	steps 16
h/le stag	steps -15
h/lesso$	steps -17
h/livre d	steps 22
h/lui a	steps 20
h/moi apres	steps 19
h/month	steps 19
h/obten	steps 15
h/oral	steps 17
h/place	steps 15
h/pm	steps 15
h/prati	steps 16
h/pre	steps 19
h/preli	steps 19
h/prere	steps 24
h/propr$	steps 15
h/quest a	steps 18
h/quot	steps 16
h/recei	steps 16
h/recu	steps 20
h/recu le	steps 28
h/remi$	steps 32
h/rempl	steps 16
h/rempl le	steps 17
h/ri	steps 15
h/sant	steps 23
h/semes	steps 20
h/signe ?	steps 24
h/sold	steps 15
h/test$	steps 17
h/trans$	steps 15
h/welco	steps 19
h/benef$	trainee 19
h/du stag	trainee -17
h/forme	trainee 15
h/nom et	trainee 15
h/sst	trainee 15
h/en vigue	version 15
indicators/afterDocuments	BC -19 CFA -8 OF -10 VAE -13 action -9 applicable -12 body -11 comment -9 criterion -7 date -8 deadline 2 expectedLevel -8 expiry -7 indicator -12 label -17 lastCheck -2 links 5 none -7 priority -5 proofs -20 responsible -5 score -8 severity -6 status -10 version -11
indicators/afterNumbers	BC -8 CFA -8 OF -16 VAE -10 action -13 applicable -13 body -10 comment -11 criterion -8 date -12 deadline -10 expectedLevel -11 expiry -11 indicator -3 label 3 lastCheck -7 links -12 none -6 priority -14 proofs -5 responsible -11 score -18 severity -14 status -6 version -9
indicators/amongMarks	BC 2 CFA -5 OF -5 VAE -2 action -6 applicable -11 body -14 comment -8 criterion -16 date -7 deadline -8 expectedLevel -6 expiry -8 indicator -14 label -13 lastCheck -10 links -5 none -10 priority -9 proofs -1 responsible -7 score -9 severity -4 status -13 version -9
indicators/asks	BC -1 CFA -1 OF -1 VAE -2 applicable -2 comment -10 expectedLevel -4 none -14 priority -4 proofs -2 score -3 severity -8 status 27
indicators/besideMarks	BC -5 CFA -4 OF -4 VAE -4 action -8 applicable -8 body -10 comment -8 criterion -20 date -9 deadline -8 expectedLevel -11 expiry -8 indicator -8 label -12 lastCheck -6 links -4 none -9 priority -10 proofs -5 responsible -5 score -10 severity -13 status -14 version -8
indicators/bias	BC -19 CFA -25 OF -23 VAE -21 action -12 applicable -18 body -22 comment -4 criterion -12 date -23 deadline -7 expectedLevel -15 expiry -16 indicator -5 label -2 lastCheck -16 links -9 none 5 priority -14 proofs -7 responsible -10 score -16 severity -15 status -1 version -17
indicators/binary	BC 8 CFA 4 OF 5 VAE 6 action -2 applicable 8 body -4 comment -7 criterion -13 date -3 deadline -5 expectedLevel -5 expiry -2 indicator -18 label -2 lastCheck -2 links -3 none -23 priority -11 proofs -3 responsible -2 score -10 severity -5 status -32 version -16
indicators/booleans	BC -2 action -5 applicable 1 body -7 comment -18 criterion -10 date -15 deadline -21 expectedLevel -30 expiry -13 indicator -6 label -2 lastCheck -15 links -12 none 5 priority -25 proofs -19 responsible -13 score -24 severity -29 status -40 version -20
indicators/cased	BC -9 CFA -8 OF -8 VAE -8 action -3 applicable -8 body 5 comment -15 criterion 2 date -20 deadline -18 expectedLevel -11 expiry -18 indicator -20 label 3 lastCheck -18 links -11 none -5 priority -11 proofs -6 responsible -5 score -24 status -10 version -13
indicators/code	BC -28 CFA -24 OF -24 VAE -26 action -2 applicable -24 body -51 comment -5 criterion 11 date -26 deadline -15 expectedLevel -42 expiry -26 indicator -16 label -23 lastCheck -28 none -18 priority -14 proofs -1 responsible -1 score -33 severity -11 status -9 version 5
indicators/criteria	BC -2 CFA -9 OF -2 VAE -4 action -21 applicable 1 body -20 comment -14 criterion 27 date -8 deadline -21 expectedLevel -13 expiry -6 indicator -20 label -25 lastCheck -7 links -28 none -8 priority -18 proofs -33 responsible -29 score -3 severity -15 status 1 version -17
indicators/dates	BC -23 CFA -18 OF -19 VAE -18 action -26 applicable -15 body -19 comment -34 criterion -17 date 5 deadline 6 expectedLevel -28 expiry 8 indicator -25 label -22 lastCheck 5 links -49 none -53 priority -35 proofs -35 responsible -29 score -25 severity -29 status -37 version -11
indicators/document	BC -6 CFA -6 OF -5 VAE -8 action 2 applicable -4 body -32 comment -22 criterion -23 date -9 deadline -19 expectedLevel -45 expiry -9 indicator -20 label -33 lastCheck -10 links -16 none 9 priority -42 proofs 20 responsible -27 score -11 severity -22 status -48 version -10
indicators/earlier	BC -14 CFA -12 OF -13 VAE -13 action -18 applicable -10 body -13 comment -24 criterion -17 date 6 deadline -7 expectedLevel -19 expiry -36 indicator -16 label -15 lastCheck 5 links -25 none -29 priority -21 proofs -19 responsible -16 score -18 severity -18 status -21 version 1
indicators/empty	BC -10 CFA -11 OF -4 VAE -8 action -9 applicable 3 body -12 comment -14 criterion -37 date -14 deadline -9 expectedLevel -8 expiry -13 indicator -48 label -49 lastCheck -14 links -11 none -12 priority -11 proofs -8 responsible -13 score -12 severity -11 version -6
indicators/few	BC -6 CFA -5 OF -6 VAE -6 action -11 applicable -5 body -1 comment -16 criterion 6 date -23 deadline -13 expectedLevel -1 expiry -22 indicator -34 label -30 lastCheck -20 links -10 none -2 priority -1 proofs -22 responsible -2 score -9 severity -8 status -6 version -1
indicators/file	BC -11 CFA -11 OF -9 VAE -11 action -15 applicable -7 body -7 comment -15 criterion -1 date -12 deadline -9 expectedLevel -19 expiry -12 indicator -17 label -15 lastCheck -12 links -12 none -4 priority -8 proofs 14 responsible -11 score -10 severity -5 status -16 version -7
indicators/filled	BC -6 CFA -7 OF -7 VAE -10 action -20 applicable -9 body 1 comment -22 criterion -5 date 3 deadline -7 expectedLevel 1 expiry -10 indicator -9 label -6 lastCheck -5 links -11 none -4 priority -12 proofs -8 responsible -12 score -1 severity -25 version -8
indicators/first	BC -7 CFA -16 OF -6 VAE -8 action -11 applicable -17 body -20 comment -11 criterion 8 date -9 deadline -10 expectedLevel -10 expiry -17 indicator -8 label -11 lastCheck -24 links -18 priority -13 proofs -13 responsible -8 score -20 severity -15 status -10 version -17
indicators/gravity	BC -8 CFA -11 OF -7 VAE -11 action -4 applicable -12 body -1 comment -7 criterion -5 date -1 deadline -2 expectedLevel 26 expiry -1 label -1 lastCheck -2 links -2 none -13 priority -16 proofs -3 responsible -4 score -6 severity -23 status -13 version -4
indicators/hundred	BC -29 CFA -28 OF -35 VAE -33 action -10 applicable -34 body -8 comment -21 criterion -4 date -12 deadline -20 expectedLevel -11 expiry -9 label -9 lastCheck -12 links -15 none 3 priority -22 proofs -15 responsible -11 score 7 severity -13 status -42 version -13
indicators/indicators	BC -10 CFA -10 OF -6 VAE -11 action -20 applicable -7 body -24 comment -14 criterion 5 date -15 deadline 6 expectedLevel -18 expiry -16 indicator 8 label -20 lastCheck -15 links -14 none -4 priority -22 proofs -31 responsible -32 score -1 severity -16 status -10 version -1
indicators/isLabel	BC -7 CFA -12 OF -10 VAE -7 action -14 applicable 3 body -9 comment -28 criterion -8 date -6 deadline -9 expectedLevel -12 expiry -4 indicator -3 label 18 lastCheck -6 links -23 none -27 priority -11 proofs -29 responsible -15 score -7 severity -9 status -8 version -11
indicators/isNumber	BC -6 CFA -5 OF -8 VAE -7 action -4 applicable -5 body -4 comment -16 criterion -26 date -3 deadline -16 expectedLevel -9 expiry -2 indicator 20 label -10 lastCheck -3 links -12 none -19 priority -11 proofs -10 responsible -5 score -28 severity -3 status -22 version -21
indicators/lack	BC -16 CFA -18 OF -17 VAE -17 action -40 applicable -21 body -34 comment 26 criterion -17 date -5 deadline -17 expectedLevel -21 expiry -6 indicator -12 label -15 lastCheck -7 links -42 none -17 priority 10 proofs -11 responsible -44 score -21 severity 1 status 20 version -34
indicators/last	BC -14 CFA 3 OF -14 VAE -2 action -10 applicable -8 body -1 comment -13 criterion -14 date -6 deadline -13 expectedLevel -3 expiry -14 indicator -13 label -18 lastCheck -14 links -13 none -2 priority -5 proofs -23 responsible -12 score -3 severity -2 status -7 version -3
indicators/later	BC -15 CFA -11 OF -13 VAE -9 action -15 applicable -10 body -11 comment -21 criterion -11 date -16 deadline 5 expectedLevel -16 expiry 11 indicator -12 label -9 lastCheck -18 links -24 none -29 priority -13 proofs -23 responsible -15 score -13 severity -18 status -21 version -6
indicators/lessTold	BC -11 CFA -6 OF -10 VAE -9 action -6 applicable -17 body -6 comment -4 criterion -12 date -8 deadline -5 expectedLevel -5 expiry -4 indicator -13 label -12 lastCheck -5 links -6 none -2 priority -6 proofs -4 responsible -4 score -13 severity -3 status -22 version -7
indicators/link	BC -13 CFA -11 OF -9 VAE -11 action -40 applicable -9 body -26 comment -58 criterion -15 date -2 deadline -1 expectedLevel -49 expiry -1 indicator -20 label -16 links 45 none -70 priority -36 proofs -39 responsible -40 score -17 severity -23 status -34 version -37
indicators/lists	BC -14 CFA -13 OF -12 VAE -15 action -5 applicable -14 body -3 comment -18 criterion -11 date -17 deadline 20 expectedLevel -11 expiry -16 indicator -7 label -4 lastCheck -20 links -13 none -26 priority -17 proofs -7 responsible -7 score 24 severity -10 status -27 version -18
indicators/long	BC -1 CFA -1 OF -1 VAE -2 action -37 applicable -1 body -2 comment -35 criterion -3 date -4 deadline -5 expectedLevel -42 expiry -4 indicator 3 label -36 lastCheck -4 links -35 none 11 priority -2 proofs 12 responsible -17 score -2 severity -2 status -11 version -4
indicators/marks	BC -6 CFA -5 OF -6 VAE -6 action -23 applicable -4 body -21 comment -14 criterion -11 date 4 deadline 5 expectedLevel -12 expiry 5 indicator -18 label -18 lastCheck 5 links -28 none -13 priority -15 proofs -16 responsible -24 score -15 severity -8 status -3 version -17
indicators/mostTold	BC -8 CFA -9 OF -2 VAE -6 action -21 applicable -1 body -21 comment -11 criterion -4 date -13 deadline -12 expectedLevel -9 expiry -10 indicator -10 label -11 lastCheck -11 links -24 none -12 priority -18 proofs -9 responsible -29 score -1 severity -21 status 2 version -23
indicators/numbers	BC -12 CFA -3 OF -8 VAE -2 action -17 applicable -4 body -16 comment -26 date -19 deadline -22 expectedLevel -19 expiry -17 indicator -5 label -14 lastCheck -20 links -22 none 4 priority -28 proofs -25 responsible -20 score -2 severity -22 status -35 version -24
indicators/order	BC -24 CFA -27 OF -22 VAE -24 action 30 applicable -26 body -39 comment -8 criterion 10 date -11 deadline -23 expectedLevel -10 expiry -12 indicator -22 label -24 lastCheck -15 links -13 none -19 priority -2 proofs -14 responsible -2 score -22 status -17 version -13
indicators/percent	BC -20 CFA -19 OF -20 VAE -8 action -2 applicable -23 body -2 comment -18 criterion -11 date -2 deadline -9 expectedLevel -18 expiry -2 indicator -5 label -3 lastCheck -2 links -4 none -35 priority -27 proofs -8 responsible -5 score 31 severity -15 status -31 version -15
indicators/phase	BC -5 CFA -6 OF -9 VAE -8 action -8 applicable -9 body -5 comment -19 criterion 22 date -5 deadline 18 expectedLevel -20 expiry -8 indicator -12 label -5 lastCheck -6 links -10 none -40 priority -23 proofs -9 responsible -7 score -10 severity -8 status 25 version -16
indicators/place	BC -1 CFA -9 OF -6 VAE -4 action -1 applicable -12 body -6 comment -1 criterion -29 date -5 deadline -8 expectedLevel -6 expiry -6 indicator -20 label -29 lastCheck -5 links -9 none -6 priority -2 proofs -11 responsible -3 score 3 severity -3 status -12 version -2
indicators/plausible	BC -8 CFA -5 OF -6 VAE -6 action -8 applicable -4 body 1 comment -6 criterion -17 date -21 deadline -21 expectedLevel -10 expiry -21 indicator -14 label -38 lastCheck -24 links -3 none -3 proofs -4 responsible -4 score -5 severity 1 status -3 version -9
indicators/prefixed	BC -3 CFA -2 OF -2 VAE -4 action -24 applicable -2 body -16 comment 6 criterion -17 date -2 deadline -18 expectedLevel -24 expiry -2 indicator 27 label -17 lastCheck -3 links 13 none -33 priority -20 proofs -19 responsible -24 score -7 severity -10 status -31 version 9
indicators/priority	BC -31 CFA -26 OF -26 VAE -32 action -35 applicable -33 body -32 comment -9 criterion 5 date -11 deadline -31 expectedLevel -14 expiry -12 indicator -4 label -11 lastCheck -13 links -28 none -28 priority 38 proofs -27 responsible -41 score -3 severity -31 status -13
indicators/rank	BC -18 CFA -14 OF -17 VAE -17 action -9 applicable -17 body -19 comment -12 criterion -18 date -5 deadline -15 expectedLevel -17 expiry -6 indicator -14 label -9 lastCheck -7 links 2 none -26 priority 11 proofs -4 responsible -24 score -13 severity -20 status 19 version -33
indicators/ratio	BC -15 CFA -14 OF -16 VAE -18 action -1 applicable -17 body -1 comment -12 criterion -9 date -6 deadline 7 expectedLevel -11 expiry -2 indicator -11 lastCheck -2 links -3 none -19 priority -19 proofs -4 responsible -2 score 34 severity -8 status -29 version -9
indicators/relative	BC -1 CFA -1 OF -1 VAE -1 action -1 applicable -1 comment -2 criterion -1 date -6 deadline 8 expectedLevel -1 expiry -3 indicator -1 label -1 lastCheck -2 links -5 none -6 priority -2 proofs -1 responsible -3 score -2 severity -1 status -3 version -3
indicators/rising	BC -17 CFA -14 OF -17 VAE -21 action -11 applicable -15 body -8 comment -12 criterion -19 date -11 deadline 2 expectedLevel -16 expiry -12 indicator 17 label -17 lastCheck -13 links -9 none 4 priority -12 proofs -20 responsible -14 score -6 severity -9 status -13 version -9
indicators/said	BC -4 CFA -4 OF -4 VAE -6 action -17 applicable -1 body -28 comment -1 criterion -5 date -12 deadline -9 expectedLevel -4 expiry -11 indicator -17 label -21 lastCheck -12 links -9 none -10 priority -5 proofs -9 responsible -14 score -2 severity -4 status 7 version -22
indicators/second	BC -10 CFA -10 OF -16 VAE -15 action -15 applicable -11 body -11 comment -9 criterion -5 date -8 deadline -11 expectedLevel -16 expiry -12 indicator 6 label -10 lastCheck -9 links -13 none -4 priority -14 proofs -14 responsible -10 score -15 severity -4 status -10 version -12
indicators/sentences	BC -17 CFA -15 OF -16 VAE -17 action 6 applicable -18 body -43 comment 13 criterion -34 date -16 deadline -25 expectedLevel 6 expiry -16 indicator -3 label -1 lastCheck -18 links 5 none -7 priority -38 proofs -5 responsible -38 score -24 severity -35 status -22 version -34
indicators/separators	BC -7 CFA -6 OF -11 VAE -9 action -30 applicable -7 body -34 comment -11 criterion -26 date -7 deadline -12 expectedLevel 2 expiry -8 indicator 3 label 7 lastCheck -8 links 10 none -11 priority -38 proofs -3 responsible 17 score -10 severity -20 status 14 version -30
indicators/severity	BC -20 CFA -17 OF -21 VAE -24 action -14 applicable -28 body -23 comment -26 criterion -18 date -10 deadline -18 expectedLevel 25 expiry -11 indicator -16 label -11 lastCheck -13 links -32 none -49 priority -15 proofs -33 responsible -31 score -16 severity 35 status -31 version -12
indicators/short	BC 1 OF 1 VAE 2 action -4 body -6 comment -9 criterion -12 date -20 deadline -26 expectedLevel -13 expiry -19 indicator 6 label -20 lastCheck -22 links -6 none -7 priority -10 proofs -4 responsible -5 score -5 severity -14 status -26 version -9
indicators/sparse	BC -13 CFA -14 OF -7 VAE -9 action 4 applicable -6 body -21 comment 4 criterion -22 date -25 expectedLevel -36 expiry -2 indicator -22 label -23 lastCheck -7 links -7 none -18 priority -18 proofs -14 responsible -18 score -23 severity 4 status -30 version -22
indicators/statuses	BC -4 CFA -1 OF -1 action -18 applicable -3 body -26 comment -4 criterion -10 date -13 deadline -13 expectedLevel -5 expiry -16 indicator -19 label -22 lastCheck -15 links -12 none -5 priority -8 proofs -11 responsible -17 score -10 severity -3 status 3 version -5
indicators/stepHeader	BC 30 CFA -33 OF -29 VAE -7 action 1 applicable -31 body -20 comment -37 criterion -21 date -11 deadline -2 expectedLevel -33 expiry -34 indicator 10 label -13 links -11 none -20 priority -32 proofs 6 responsible -6 score -9 severity -24 status -4 version -22
indicators/stepNames	BC -6 CFA -6 OF -6 VAE -7 action -8 applicable -5 body -16 comment -47 criterion 10 date -7 deadline -14 expectedLevel 5 expiry -7 indicator 3 label 10 lastCheck -8 links -19 none -1 priority -35 proofs 16 responsible -44 score -9 severity -14 status -21 version -27
indicators/texts	BC -16 CFA -15 OF -17 VAE -14 action -8 applicable -13 body -11 comment -3 criterion -14 date -12 deadline -11 expectedLevel -7 expiry -10 indicator -9 label -12 lastCheck -12 links -2 none -4 priority -3 proofs -7 responsible -5 score -15 severity -5 status -6 version -5
indicators/titles	BC -1 CFA -1 OF -1 VAE -4 action -19 applicable -1 body -5 comment -27 criterion 18 date -3 deadline -5 expectedLevel -12 expiry -2 indicator -17 label 30 lastCheck -4 links -20 none -32 priority -14 proofs -20 responsible -11 score -2 severity -2 status -22 version -8
indicators/unique	BC -20 CFA -19 OF -16 VAE -16 action -9 applicable -24 body -15 comment -4 criterion -27 date -3 deadline -3 expectedLevel -13 expiry -1 indicator -7 label -2 lastCheck -1 links -8 none -8 priority -7 proofs -3 responsible -8 score -12 severity -6 status -7 version -16
indicators/vague	BC -16 CFA -12 OF -15 VAE -12 action -28 applicable -14 body -30 comment -41 criterion -21 date -18 deadline 35 expectedLevel -32 expiry -23 indicator -18 label -17 lastCheck -23 links -24 none 6 priority -40 proofs -42 responsible -25 score 16 severity -27 status -14 version -4
indicators/version	BC -38 CFA -32 OF -36 VAE -32 action -6 applicable -32 body -43 comment -6 criterion 10 date -16 deadline -22 expectedLevel -34 expiry -16 indicator 4 label -14 lastCheck -19 links -11 none -13 priority -50 proofs -3 responsible -19 score -8 severity -30 status 3 version 31
indicators/worded	BC -31 CFA -33 OF -32 VAE -30 action -5 applicable -32 comment 6 date -21 deadline -10 expectedLevel -2 expiry -21 indicator -9 label -8 lastCheck -23 links -12 none -15 priority 2 proofs -5 score -15 severity -15 status -3 version 7
indicators/digit	CFA 2 OF 2 VAE 1 action -9 applicable 3 body -9 comment -24 criterion -4 date -7 deadline -15 expectedLevel -16 expiry -5 indicator -21 label -3 lastCheck -6 links -15 none -17 priority 1 proofs -17 responsible -13 score -2 severity -9 status 4 version 17
indicators/person	CFA 3 OF 1 VAE 2 action -48 applicable 2 body 9 comment -25 criterion -35 date -16 deadline -31 expectedLevel -58 expiry -17 indicator -27 label -28 lastCheck -19 links -39 none -31 priority -15 proofs -23 responsible 20 score -29 severity -50 status -2 version -14
indicators/yesNo	CFA 1 OF 1 VAE 2 action -15 applicable 4 body -19 comment -13 criterion -16 date -9 deadline -13 expectedLevel -4 expiry -9 indicator -22 label -10 lastCheck -11 links -12 none -6 priority -21 proofs -5 responsible -14 score -9 status -9 version -8
indicators/single	OF 1 VAE 1 action -5 applicable 1 body -39 comment -5 criterion 1 date -15 deadline -21 expectedLevel -18 expiry -16 indicator -27 label -15 lastCheck -17 links -10 none -9 priority -30 proofs 6 responsible 4 score -26 severity -42 status -39 version -46
indicators/readable	action -16 body -24 comment -10 criterion -9 date -16 deadline -20 expectedLevel -13 expiry -16 indicator -8 label -21 lastCheck -17 links -18 none -4 priority -5 proofs -17 responsible -19 severity -5 status -3 version -20
journeyTall/afterDocuments	comment -14 deadline -3 indicator 2 links -8 none -6 phase -14 reference 1 responsible -4 session -2 status -8 step -26
journeyTall/afterNumbers	comment -9 deadline -4 documents -7 indicator -19 links -8 none -8 phase -17 reference -12 responsible 7 session -14 status -4 step -11
journeyTall/amongMarks	comment -5 deadline 3 documents -5 indicator -6 links -6 none -5 phase -10 reference -6 session -2 status -7 step -12
journeyTall/besideMarks	comment -11 deadline -6 documents -6 indicator -8 links 1 none -6 phase -15 reference -2 responsible -2 status -4 step -7
journeyTall/bias	comment -8 deadline -19 documents -3 indicator -6 links -9 none 8 phase -9 reference -16 responsible -7 session -18 status -7 step -2
journeyTall/binary	comment -1 deadline -4 documents -1 indicator -1 links -2 none 5 phase -1 reference -1 responsible -2 status -7 step -3
journeyTall/booleans	comment -7 deadline -5 documents -8 indicator -8 links -1 none 16 phase -1 responsible -6 session -1 status -14 step -2
journeyTall/cased	comment -12 deadline -25 documents -10 indicator -13 links -15 none -3 phase -1 reference 4 responsible -1 session 5 status -12 step -5
journeyTall/code	comment -6 deadline -14 documents -4 indicator -19 links -6 none -26 phase -30 reference 10 responsible -3 session 9 status -19 step -28
journeyTall/criteria	comment -8 deadline -17 documents -8 indicator -7 links -10 none 5 phase -13 reference -16 responsible -14 session -10 status 8 step -5
journeyTall/dates	comment -23 deadline 27 documents -22 indicator -5 links -27 none -38 phase -15 reference -18 responsible -19 session -15 status -18 step -19
journeyTall/digit	comment -5 deadline -12 documents -5 indicator -5 links -9 none 1 phase -4 reference -3 responsible -7 session -1 status 3 step -6
journeyTall/document	comment -21 deadline -25 documents 21 indicator -19 links -20 none -10 phase -9 reference -30 responsible -34 session -42 status -34 step -5
journeyTall/earlier	comment -4 deadline 2 documents -4 indicator 4 links -4 none -7 phase -1 reference -6 responsible -3 session -1 status -6 step -5
journeyTall/empty	comment -4 deadline -11 documents -2 indicator -38 links -8 none -3 phase -30 reference -11 responsible -2 session -3 status 2 step -46
journeyTall/few	comment -18 deadline -7 documents -11 indicator -17 links -5 none 8 phase -30 reference -18 responsible 9 session -1 status -22 step -24
journeyTall/file	comment -17 deadline -11 documents 22 indicator -7 links -11 none -22 phase -14 reference -9 responsible -11 session -3 status -16 step -19
journeyTall/filled	comment -19 deadline -10 documents -12 indicator -10 links -8 none -4 phase -1 reference 1 responsible -13 session -2 status -4 step 3
journeyTall/first	comment -8 deadline -31 documents -21 indicator -20 links -8 none -7 phase 7 reference -14 responsible -10 session -26 status -9 step 8
journeyTall/hundred	comment -14 deadline -17 documents -12 indicator 4 links -16 none 7 phase -13 reference -10 responsible -13 session -8 status -22 step -17
journeyTall/indicators	comment -11 deadline -3 documents -29 indicator 16 links -10 none -5 phase -19 reference -17 responsible -20 session -17 status -7 step -13
journeyTall/isNumber	comment -16 deadline -13 documents -11 indicator 23 links -18 none -29 phase -8 reference -11 responsible -8 session -11 status -16 step -8
journeyTall/lack	comment 10 deadline -15 documents -8 indicator -11 links -29 phase -20 reference -8 responsible -26 session -23 status 13 step -29
journeyTall/last	comment 2 deadline 6 documents -10 indicator -10 links -5 none -12 phase -13 reference -3 responsible -11 session -1 status -15 step -4
journeyTall/later	comment -4 deadline 6 documents -4 indicator -1 links -5 none -7 phase -4 reference -4 responsible -3 session -2 status -5 step -8
journeyTall/link	comment -37 deadline 7 documents -37 indicator -7 links 39 none -37 phase -20 reference -19 responsible -28 session -22 status -23 step -23
journeyTall/lists	comment -15 deadline 6 documents -12 indicator 16 links -23 none -35 phase -9 reference -9 responsible -8 session -7 status -16 step -8
journeyTall/long	comment -28 deadline -4 documents 23 indicator -4 links -28 none -3 phase -5 reference -3 responsible -7 session -4 status -8 step -23
journeyTall/marks	comment -7 deadline 27 documents -8 indicator -6 links -18 none -8 phase -17 reference -24 responsible -17 session -25 step -16
journeyTall/mostTold	comment -6 deadline -13 documents -12 indicator -4 links -12 none -10 phase -10 reference -18 responsible -8 session -18 status 3 step -3
journeyTall/numbers	comment -20 deadline -20 documents -17 indicator -2 links -19 none 15 phase -15 reference -15 responsible -17 session -11 status -28 step -16
journeyTall/order	comment 5 deadline -20 documents -7 indicator -18 links -4 none -14 reference -25 session -35 status -10 step 7
journeyTall/person	comment -16 deadline -39 documents -21 indicator -25 links -31 none -28 phase 14 reference -41 responsible 22 session -13 status 4 step -18
journeyTall/phase	comment -30 documents -50 indicator -16 links -24 none -43 phase 40 reference -21 responsible -31 session -21 status -12 step -12
journeyTall/place	comment -3 deadline 1 documents -9 indicator -9 none -1 phase -32 reference 1 responsible -5 session -4 status -1 step -23
journeyTall/plausible	comment -13 deadline -17 documents -13 indicator -17 links -5 none 2 phase 8 reference -48 responsible 3 session 3 status 1 step -53
journeyTall/prefixed	comment 1 deadline -17 documents -18 indicator 22 links 12 none -29 phase -5 reference -17 responsible -18 session -16 status -22 step -17
journeyTall/priority	comment 4 deadline -23 documents -12 indicator 13 links -24 none -11 phase -12 reference -12 responsible -2 session -10 status 2 step -5
journeyTall/rank	comment -7 deadline -5 documents -1 indicator -14 links -8 none -14 phase -8 reference -11 responsible 3 session -10 status 3 step -7
journeyTall/ratio	comment -4 deadline 3 documents -3 indicator 9 links -3 none -15 phase -4 reference -4 responsible -2 status -10 step -3
journeyTall/readable	comment -2 deadline -19 documents -7 links -14 none 1 phase -12 reference -23 responsible -16 session -24 status 3 step -5
journeyTall/relative	comment -15 deadline -22 documents -21 indicator -14 links -14 none 27 phase -26 reference -26 responsible -19 session -16 status -15 step -16
journeyTall/rising	comment -7 deadline 1 documents -28 indicator 17 links -1 none -13 phase -16 reference -20 responsible -24 session -16 status -9 step -11
journeyTall/second	comment -6 deadline -6 documents -5 indicator -15 links -13 none -9 phase -11 reference -12 responsible -11 session -11 status -17 step 5
journeyTall/sentences	comment 15 deadline -18 documents -1 indicator -33 links 12 none -1 phase -30 reference -32 responsible -30 session -49 status -16 step -11
journeyTall/separators	comment -10 deadline -18 documents 9 indicator 3 links 5 none -21 phase -46 reference -18 responsible 7 session -30 status 5 step -31
journeyTall/severity	comment 11 deadline -2 documents -7 indicator -2 links -4 none -12 responsible -3 session -1 status -2 step -2
journeyTall/short	comment -13 deadline -34 documents 5 indicator 1 links -11 none -2 phase -7 reference -18 responsible 2 session -45 status -21 step -39
journeyTall/single	comment 1 deadline -19 documents 9 indicator -22 links -2 none -6 phase -14 reference -14 responsible 2 session -30 status -26 step -16
journeyTall/sparse	comment 14 deadline 15 documents -7 indicator -20 links -11 none -14 phase -12 reference -22 responsible -2 session -21 status -24 step -21
journeyTall/statuses	comment -4 deadline -13 documents -11 indicator -4 links -5 none -1 phase -12 reference -19 responsible -13 session -23 status 3 step 1
journeyTall/stepHeader	comment -18 deadline -14 documents -21 indicator -14 links -16 phase -1 reference -15 responsible -6 status 6
journeyTall/stepNames	comment -46 deadline -28 documents 11 indicator -23 links -28 none -22 phase 2 reference -32 responsible -48 session -33 status -23 step 21
journeyTall/texts	comment -3 deadline -11 documents -7 indicator -9 links -3 none -5 phase -4 reference -2 responsible -9 session -6 status -6 step -6
journeyTall/unique	comment -4 deadline -2 documents -3 indicator -5 links -5 none -14 phase -12 reference 6 responsible -12 session -17 status -12 step 6
journeyTall/vague	comment -27 deadline 13 documents -53 indicator -7 links -36 none 10 phase 7 responsible -34 session -31 status -24 step -28
journeyTall/version	comment 4 deadline -6 documents -3 indicator 10 links 3 phase -18 reference -25 responsible -29 session -20 status -6 step -11
journeyTall/worded	comment 6 deadline -1 documents -5 indicator -11 links -13 none -14 phase -19 reference -48 responsible -3 session 5 status -2 step -5
journeyTall/said	deadline -10 documents -9 indicator -9 links -9 none -9 phase -5 reference -20 responsible -12 session -23 status 7 step -1
journeyTall/yesNo	deadline -10 documents 3 indicator -6 links -7 none -1 phase -4 reference -19 responsible -13 session -20 status -2 step -18
journeyTall/asks	documents -1 none -3 responsible -1 status 5 step -1
journeyTall/lessTold	documents -4 indicator -16 links -3 none 1 phase -5 reference -8 responsible -2 session -6 status -23 step -7
journeyWide/afterDocuments	body -13 comment -7 end -5 links -10 none -8 reference -8 responsible 10 session -10 start -6 steps -1 trainee -3
journeyWide/afterNumbers	body -19 comment -6 end -17 links -6 none -14 reference -11 responsible 9 session -16 start -17 steps 10 trainee -9
journeyWide/amongMarks	body -1 comment -15 end -6 links -12 reference -10 responsible -11 session -13 start -28 steps 9 trainee -13
journeyWide/besideMarks	body -3 comment -5 end -8 links -2 none 4 reference -13 responsible -1 session -1 start -6 steps -3 trainee -10
journeyWide/bias	body -10 comment -8 end -13 links -17 none -11 reference -13 responsible -11 session -9 start -14 steps 11 trainee -6
journeyWide/binary	body -3 comment -4 end -3 links -5 none -14 reference -2 responsible -3 session -4 start -3 steps 16 trainee -2
journeyWide/booleans	body -1 comment -3 end -2 links -1 none -24 responsible -1 session -1 start -2 steps 23 trainee -1
journeyWide/cased	body 6 comment -17 end -26 links -11 none -18 reference 6 responsible -6 session -3 start -27 steps -22 trainee 2
journeyWide/code	body -52 comment -5 end -21 links -23 none -28 reference 13 session 14 start -23 steps -19 trainee -38
journeyWide/criteria	body -7 comment 1 end -6 links 1 none 4 reference -9 responsible -4 session -7 start -6 steps -1 trainee -9
journeyWide/dates	body -21 comment -32 end 7 links -31 none -32 reference -32 responsible -25 session -27 start 6 steps -2 trainee -28
journeyWide/digit	body -5 comment -9 end -5 links -9 none -4 reference -3 responsible -10 session -5 start -5 steps 6 trainee -3
journeyWide/document	body -19 comment 7 end -5 links 8 none -12 reference -5 responsible -9 session -11 start -3 steps -13 trainee -9
journeyWide/earlier	body -16 comment -19 end -2 links -16 none -19 reference -15 responsible -13 session -12 start 3 steps 3 trainee -10
journeyWide/empty	body -1 comment -10 end -4 links -12 none -10 reference -11 responsible -12 session -1 start -8 steps -10 trainee -45
journeyWide/few	body -1 comment -15 end -14 links -8 none 3 reference -20 responsible -1 session 1 start -14 steps -2 trainee -32
journeyWide/filled	body -1 comment -16 end 1 links -6 none 1 reference 1 responsible -10 session 1 start 2 steps -18 trainee -5
journeyWide/first	body -16 comment -31 end -7 links -32 none -27 reference 14 responsible -34 session 1 start -2 steps -28 trainee 4
journeyWide/hundred	body -5 comment -9 end -6 links -9 none 15 reference -3 responsible -11 session -6 start -5 steps -14 trainee -6
journeyWide/indicators	body -10 comment -2 end -7 links 2 none 10 reference -4 responsible -19 session -9 start -7 steps -6 trainee -12
journeyWide/lack	body -4 comment 20 end -2 links -20 none -13 reference -1 responsible -16 session -6 start -2 steps -17 trainee -8
journeyWide/last	body -33 comment 10 end -31 links 2 none 4 reference -27 responsible 5 session -29 start -28 steps -16 trainee -24
journeyWide/later	body -13 comment -20 end -3 links -14 none -19 reference -13 responsible -14 session -11 start -2 steps 5 trainee -14
journeyWide/lessTold	body -8 comment 1 end 5 links -2 none -14 reference 3 responsible -6 session -3 start 4 steps -22 trainee -5
journeyWide/link	body -14 comment -38 end 1 links 22 none -19 reference -18 responsible -31 session -17 steps -19 trainee -18
journeyWide/lists	body -2 comment -7 end -3 links -4 none -14 reference -2 responsible -2 session -2 start -3 steps 6 trainee -2
journeyWide/marks	body -33 comment -14 end 2 links -24 none -16 reference -25 responsible -24 session -30 start 3 steps 1 trainee -15
journeyWide/mostTold	body -15 comment -4 end -7 links -3 none 3 reference -5 responsible -6 session -17 start -7 steps -2 trainee 5
journeyWide/numbers	body -10 comment -16 end -12 links -17 none 7 reference -7 responsible -18 session -12 start -12 steps -2 trainee -12
journeyWide/order	body -26 comment 1 end -6 links -2 none -29 reference -6 responsible 13 session -23 start -5 steps 16 trainee -20
journeyWide/person	body 3 comment -34 end -20 links -49 none -15 reference -42 responsible 10 session -26 start -20 steps -24 trainee 20
journeyWide/phase	body -4 comment -10 end -1 links -6 none 20 responsible -9 session -2 start -1 steps -19 trainee -7
journeyWide/place	body -18 comment 2 end -19 links 8 none -5 reference -29 responsible 9 session -31 start -26 steps 10 trainee -45
journeyWide/plausible	body 4 comment -13 end -16 none 6 reference -34 session 3 start -16 steps -8 trainee -33
journeyWide/prefixed	body -8 comment -2 end -2 links 7 none -8 reference -1 responsible -15 session -5 start -1 steps -5 trainee -3
journeyWide/priority	body -2 comment 6 end -2 links -10 none -13 reference -3 responsible -10 session -2 start -2 steps 4 trainee -5
journeyWide/rank	body -1 comment 9 links -7 none -5 reference -7 responsible -8 session -1 steps -6
journeyWide/ratio	body -2 comment -7 end -3 links -4 none -15 reference -2 responsible -2 session -2 start -3 steps 6 trainee -3
journeyWide/readable	body -25 comment -4 end -7 links -14 none 2 reference -7 responsible -18 session -23 start -7 steps 7 trainee 10
journeyWide/rising	body -6 comment 1 end -4 links 2 none 13 reference -3 responsible -10 session -6 start -4 steps -11 trainee -9
journeyWide/said	body -28 comment -5 end -7 links -12 none -1 reference -9 responsible -16 session -25 start -7 steps 7 trainee 10
journeyWide/second	body -10 comment -15 end -1 links -13 none -16 reference -8 responsible -27 session 7 start 4 steps -23 trainee 3
journeyWide/sentences	body -21 comment 20 end -15 links 14 none -19 reference -19 responsible -19 session -26 start -16 steps -21 trainee -23
journeyWide/separators	body -35 comment 2 end -8 links 9 none -16 reference -9 responsible 16 session -25 start -7 steps -13 trainee -17
journeyWide/short	body 2 comment 2 end -10 links -1 none -13 reference -8 responsible -8 session -39 start -10 steps 10 trainee -26
journeyWide/single	body -16 comment 5 end -15 links -9 none -1 reference -13 responsible 7 session -16 start -14 steps -6 trainee -17
journeyWide/sparse	body -9 comment 10 end -24 links -24 none -16 reference -12 session -12 start -24 steps 7 trainee -12
journeyWide/statuses	body -26 comment -6 end -6 links -12 none -2 reference -8 responsible -17 session -24 start -6 steps 7 trainee 11
journeyWide/stepHeader	body -7 comment -25 end -9 links -20 none -30 reference -12 responsible -19 session -3 start -20 steps 25 trainee -17
journeyWide/stepNames	body -7 comment -7 end -2 links 20 none -3 reference -1 responsible -16 session -9 start -1 steps -7 trainee -5
journeyWide/texts	body -2 comment 3 end -7 links -2 none -10 reference 1 responsible -2 session -1 start -9 steps -25 trainee -6
journeyWide/unique	body -10 comment -5 end -1 links -7 none -3 reference 1 responsible -9 session -17 start -1 steps -13
journeyWide/vague	body -13 comment -11 end -18 links -11 none -16 reference 24 responsible -6 session -18 start -16 steps 10 trainee -21
journeyWide/version	body -4 comment 1 end -5 links 5 none -8 reference -10 responsible 1 session -9 start -5 steps -11
journeyWide/worded	body -2 comment 8 end -27 links -7 none -29 reference -54 responsible -7 session 8 start -28 steps -28 trainee 10
journeyWide/yesNo	body -12 comment -2 end -5 links -10 none -7 reference -2 responsible -15 session -6 start -6 steps 11 trainee -22
journeyWide/severity	comment 7 links -5 responsible -2 steps -1
proofRegister/afterDocuments	date -4 expiry -7 indicator 3 links -7 none -3 proofs -25 reference -9 session -7 version -4
proofRegister/amongMarks	date 4 expiry -5 indicator -1 links 4 none -1 proofs -15 reference -8 responsible -5 session -9 status -13 version 1
proofRegister/besideMarks	date -6 expiry -3 indicator -1 links -7 none -6 proofs -10 reference -9 responsible -7 session -10 status -2 version -1
proofRegister/bias	date -10 expiry -12 indicator -4 links -8 proofs -2 reference -10 responsible -7 session -18 status -4 version -7
proofRegister/binary	date -1 expiry -1 indicator 1 links -1 none 3 status -6 version -3
proofRegister/booleans	date -2 expiry -1 indicator -6 links -5 none 18 proofs -1 responsible -1 session -2 status -18 version -3
proofRegister/cased	date -28 expiry -20 indicator -9 links -12 none -5 reference 7 responsible -1 session 4 status -7 version -12
proofRegister/code	date -26 expiry -21 indicator -12 links -6 none -22 proofs -25 reference 13 responsible -8 session 13 status -24 version 3
proofRegister/criteria	date -7 expiry -5 indicator -10 links -17 none 6 proofs -8 reference -11 responsible -22 session -15 status 5 version 4
proofRegister/dates	date 6 expiry 8 indicator -15 links -36 none -32 proofs -19 reference -23 responsible -20 session -15 status -22 version -1
proofRegister/digit	date -6 expiry -5 indicator -13 links -15 none -3 proofs -6 reference -5 responsible -14 session -9 status 3 version 18
proofRegister/document	date -17 expiry -10 indicator -19 links -10 none -5 proofs 28 reference -39 responsible -18 session -38 status -32 version -16
proofRegister/earlier	date 8 expiry -6 indicator -9 links -21 none -25 proofs 7 reference -11 responsible -11 session -12 status -22 version 8
proofRegister/empty	date -10 expiry -12 indicator -33 links -7 none -6 proofs -40 reference -6 responsible -4 session 2 status -1
proofRegister/few	date -26 expiry -19 indicator -35 links -8 none 6 proofs -31 reference -26 responsible 1 session 6 status -4 version -2
proofRegister/file	date -8 expiry -6 indicator -3 links -9 none -21 proofs 16 reference -7 responsible -7 session -2 status -7 version -5
proofRegister/filled	date 6 expiry -14 indicator -4 links -11 none -6 proofs -5 responsible -12 session -2 status -3 version -9
proofRegister/first	date -16 expiry -8 indicator -15 links -11 none -28 proofs 5 reference 16 responsible -10 session -16 status -21 version -12
proofRegister/hundred	date -12 expiry -8 indicator 4 links -17 none 4 proofs -10 reference -9 responsible -9 session -6 status -26 version -16
proofRegister/indicators	date -14 expiry -10 indicator 17 links -10 none -7 proofs -14 reference -14 responsible -30 session -22 status -8 version -3
proofRegister/isNumber	date -12 expiry -7 indicator 24 links -21 none -22 proofs -13 reference -13 responsible -13 session -9 status -12 version -24
proofRegister/lack	date -3 expiry -2 indicator -10 links -27 none -4 proofs -6 reference -3 responsible -19 session -24 status 28 version -26
proofRegister/last	date -10 expiry -10 indicator -8 links -3 none -5 proofs -7 reference -9 responsible 2 session 1 status -11 version -5
proofRegister/later	date -2 expiry 6 indicator -6 links -22 none -19 proofs -12 reference -19 responsible -9 session -11 status -13 version 4
proofRegister/lessTold	date -1 expiry -5 indicator -19 links -2 none 3 proofs -11 reference -2 responsible -5 session -4 status -28 version -1
proofRegister/link	date 1 expiry 4 indicator -7 links 30 none -41 proofs -21 reference -11 responsible -30 session -24 status -19 version -29
proofRegister/lists	date -12 expiry -9 indicator 20 links -16 none -15 proofs -11 reference -8 responsible -12 session -5 status -15 version -19
proofRegister/marks	date 5 expiry 8 indicator -10 links -18 none -12 proofs -19 reference -24 responsible -25 session -22 status -2 version -23
proofRegister/mostTold	date -13 expiry -10 indicator 2 links -13 none -8 proofs -3 reference -13 responsible -21 session -16 status 7 version -14
proofRegister/numbers	date -14 expiry -9 indicator -2 links -18 none 11 proofs -12 reference -10 responsible -12 session -8 status -25 version -17
proofRegister/order	date -13 expiry -9 indicator -22 links -4 none -13 proofs 9 reference -16 responsible 8 session -30 version 4
proofRegister/person	date -14 expiry -11 indicator -28 links -39 none -29 proofs 3 reference -30 responsible 20 session -11 status 7 version -9
proofRegister/place	date -3 indicator -14 links -2 none -3 proofs -27 reference -27 responsible -3 session -3 status -8 version -3
proofRegister/plausible	date -33 expiry -26 indicator -8 links 2 none 4 proofs -37 reference -38 responsible 2 session 4 status -5 version -2
proofRegister/prefixed	date -8 expiry -5 indicator 23 links 10 none -29 proofs -7 reference -14 responsible -25 session -20 status -23 version -7
proofRegister/priority	date -17 expiry -9 indicator 19 links -24 none -14 proofs -9 reference -13 responsible -25 session -20 status 2 version 12
proofRegister/ratio	date -6 expiry -7 indicator 9 links -3 none -8 proofs -4 reference -3 responsible -2 session -2 status -8 version -4
proofRegister/readable	date -19 expiry -15 indicator -5 links -11 none 6 proofs -13 reference -16 responsible -18 session -22 status 1 version -18
proofRegister/rising	date -16 expiry -9 indicator 21 links -8 none -6 proofs -9 reference -13 responsible -19 session -13 status -9 version -7
proofRegister/said	date -14 expiry -11 indicator -4 links -2 none -8 proofs -7 reference -9 responsible -17 session -21 status 7 version -7
proofRegister/second	date -10 expiry -6 indicator -6 links -6 none -2 proofs -1 reference -6 responsible -2 session -9 status -15 version -11
proofRegister/sentences	date -22 expiry -17 indicator -31 links 14 none 3 proofs 1 reference -35 responsible -29 session -45 status -7 version -25
proofRegister/separators	date -10 expiry -8 indicator 13 links 15 none -19 proofs -10 reference -15 responsible 16 session -35 status 2 version -35
proofRegister/severity	date -1 indicator -10 links -5 none -17 proofs -1 reference -1 responsible -7 session -7 version 16
proofRegister/short	date -21 expiry -15 indicator 2 links 6 none -1 proofs -15 reference -16 responsible 7 session -43 status -9 version 4
proofRegister/single	date -14 expiry -8 indicator -10 links 3 none 2 proofs -10 reference -11 responsible 12 session -26 status -27 version -31
proofRegister/sparse	date -18 expiry 18 indicator -12 links 4 none -7 proofs -9 reference -9 responsible -3 session -10 status -16 version -21
proofRegister/statuses	date -11 expiry -11 indicator -12 links -6 none -2 proofs -7 reference -9 responsible -19 session -20 status 3 version -3
proofRegister/stepHeader	date -1 indicator -8 links 6 none -9 proofs -3 reference -1 responsible -6 session 1 status 5 version -8
proofRegister/stepNames	date -16 expiry -9 indicator -10 links -12 none -1 proofs 21 reference -27 responsible -27 session -19 status -17 version -27
proofRegister/texts	date -7 expiry -8 indicator -10 links -2 none -5 proofs -8 responsible -5 session -8 status -7 version -7
proofRegister/unique	date -2 indicator -12 links -1 none -11 proofs 3 reference 5 responsible -10 session -20 status -13 version -13
proofRegister/vague	date -18 expiry -12 indicator 6 links -33 proofs -25 reference 21 responsible -27 session -16 status -3 version -3
proofRegister/version	date -18 expiry -16 indicator -2 links -18 none -24 proofs -23 reference -32 responsible -24 session -46 status -11 version 31
proofRegister/worded	date -31 expiry -23 indicator -14 links -7 none -14 proofs 1 reference -45 responsible -3 session 8 version 9
proofRegister/yesNo	date -13 expiry -11 indicator -7 links -1 none 2 proofs -6 reference -10 responsible -17 session -20 status -3 version -9
proofRegister/afterNumbers	expiry -3 indicator -20 links -5 none -5 proofs -13 reference -13 responsible -6 session -13 status 6 version -4
proofRegister/rank	expiry -1 indicator -2 none -9 proofs -1 reference -1 responsible -2 session -5 status 9 version -9
proofRegister/asks	indicator -2 links -1 none -8 proofs -1 responsible -1 status 8 version -1
proofRegister/phase	indicator -4 links -6 none -21 proofs -3 responsible -1 status 17 version -1
proofRegister/long	links -7 none 8 proofs -6 responsible -7 session -4 status -8 version -6
t/bias	indicators -3 journeyTall -3 journeyWide -2 none 5 proofRegister -2
t/columns	indicators 4 journeyTall 1 journeyWide 4 none -3 proofRegister -7
t/documents	indicators -2 journeyTall -2 journeyWide -5 none 1 proofRegister 7
t/files	indicators -1 journeyTall 4 none -6 proofRegister -1
t/follows	indicators 5 journeyTall -2 none -2 proofRegister -4
t/indicators:absent	indicators -12 journeyTall -3 none 6 proofRegister -3
t/indicators:indicator	indicators 8 journeyTall -7 journeyWide -7 none -5 proofRegister 2
t/indicators:label	indicators -2 journeyTall -19 journeyWide 2 none 15 proofRegister -2
t/indicators:likelihood	indicators 16 journeyTall -2 journeyWide -17 none 2 proofRegister 7
t/indicators:proofs	indicators -5 journeyTall -1 journeyWide -10 none 1 proofRegister 9
t/indicators:status	indicators -1 journeyTall -3 journeyWide -5 none 3 proofRegister 1
t/indicators:tally	indicators 28 journeyTall -14 journeyWide -3 none -20 proofRegister -4
t/journeyTall:absent	indicators 1 journeyTall -5 journeyWide -6 proofRegister 2
t/journeyTall:indicator	indicators 7 journeyTall -6 journeyWide -5 none -9 proofRegister 6
t/journeyTall:likelihood	indicators -6 journeyTall 28 journeyWide -5 none -6 proofRegister -5
t/journeyTall:step	indicators -13 journeyTall 26 journeyWide -7 none -6 proofRegister -18
t/journeyTall:tally	indicators 2 journeyTall 25 journeyWide -12 none -15 proofRegister -8
t/journeyTall:unused	indicators 4 journeyTall -7 journeyWide -1 none 3
t/journeyWide:absent	indicators -1 journeyTall -1 journeyWide -19 none 12 proofRegister -1
t/journeyWide:likelihood	indicators -1 journeyTall -4 journeyWide 13 none -5 proofRegister 2
t/journeyWide:session	indicators -8 journeyTall -6 journeyWide 9 none 2 proofRegister -1
t/journeyWide:tally	indicators -12 journeyTall -11 journeyWide 26 none -13 proofRegister -2
t/journeyWide:trainee	indicators -11 journeyTall 9 journeyWide 6 none -8 proofRegister 2
t/journeyWide:unused	indicators 5 journeyTall 1 journeyWide -5 none -1 proofRegister -1
t/lists	indicators -22 journeyTall 14 journeyWide -1 none -22 proofRegister 7
t/long	indicators -4 journeyTall -10 none 9 proofRegister 6
t/many	indicators -15 journeyTall -10 journeyWide -1 none 9 proofRegister 16
t/numbers	indicators -9 journeyTall 5 journeyWide -2 none 1 proofRegister 4
t/numbersFirst	indicators 9 journeyTall -14 journeyWide -3 none 2 proofRegister -7
t/numeric	indicators -15 journeyTall -14 journeyWide 4 none 31 proofRegister -8
t/once	indicators -3 journeyTall 6 journeyWide -1 none 3 proofRegister -7
t/others	indicators -3 journeyTall -11 journeyWide -5 none 14 proofRegister -6
t/ours	indicators 2 journeyTall -4 none -9 proofRegister 4
t/persons	indicators -9 journeyTall -6 journeyWide 7 none 10 proofRegister -9
t/prefixed	indicators 1 journeyTall 3 journeyWide -1 none -26 proofRegister 7
t/proofRegister:absent	indicators -8 journeyTall 2 journeyWide -2 none 8 proofRegister -16
t/proofRegister:indicator	indicators 7 journeyTall -9 journeyWide -9 none -2 proofRegister 4
t/proofRegister:likelihood	indicators -2 journeyTall 1 journeyWide -5 none -5 proofRegister 16
t/proofRegister:proofs	indicators -5 journeyTall 3 journeyWide 3 none -7 proofRegister 6
t/proofRegister:tally	indicators -12 journeyTall -2 journeyWide -1 none -25 proofRegister 34
t/proofRegister:unused	indicators 7 journeyWide -3 none -1 proofRegister -4
t/relative	indicators -12 journeyTall 14 journeyWide -5 none -5 proofRegister -18
t/rising	indicators 12 journeyTall -4 journeyWide -1 none -1 proofRegister -12
t/stepHeaders	indicators -3 journeyTall -21 journeyWide 33 none -3 proofRegister -7
t/steps	indicators 2 journeyTall 1 journeyWide -13 proofRegister 5
t/strange	indicators -17 journeyTall -2 journeyWide -1 none 20 proofRegister -6
t/titles	indicators 18 journeyTall -8 none -11 proofRegister -5
t/unrelated	indicators 9 journeyTall 1 journeyWide -3 none -2 proofRegister -5
t/whole	indicators 13 journeyTall -4 journeyWide -1 none -2 proofRegister -17
t/dated	journeyTall -6 journeyWide -1 none 9 proofRegister -2
t/indicators:unused	journeyTall 6 journeyWide -6 none -2 proofRegister 1
t/journeyTall:documents	journeyTall 13 journeyWide -10 none 9 proofRegister -19
t/journeyWide:steps	journeyTall -4 journeyWide 5 none 1 proofRegister -4
t/marked	journeyTall -7 none 5
t/phases	journeyTall 15 journeyWide -12 none 6 proofRegister -22
w/=BC	BC 14 CFA -10 OF -10 VAE -6 action -9 applicable -11 body -7 comment -9 criterion -8 date -7 deadline -10 expectedLevel -9 expiry -9 indicator -9 label -9 lastCheck -8 links -9 none -12 priority -8 proofs -10 responsible -13 score -8 severity -8 status -10 version -8
w/=CFA	BC -7 CFA 14 OF -9 VAE -8 action -7 applicable -10 body -5 comment -8 criterion -9 date -6 deadline -7 expectedLevel -7 expiry -6 indicator -7 label -8 lastCheck -6 links -7 none -13 priority -8 proofs -7 responsible -8 score -6 severity -7 status -11 version -7
w/=OF	BC -13 CFA -8 OF 17 VAE -8 action -8 applicable -13 body -9 comment -11 criterion -9 date -7 deadline -10 expectedLevel -8 expiry -8 indicator -9 label -10 lastCheck -9 links -10 none -16 priority -9 proofs -10 responsible -11 score -9 severity -9 status -8 version -8
w/=VAE	BC -5 CFA -6 OF -7 VAE 11 action -5 applicable -7 body -3 comment -6 criterion -5 date -4 deadline -6 expectedLevel -5 expiry -5 indicator -5 label -6 lastCheck -6 links -6 none -7 priority -6 proofs -5 responsible -6 score -6 severity -6 status -10 version -5
w/=action	BC -7 CFA -9 OF -11 VAE -9 action 12 applicable -9 body -4 comment -9 criterion -5 date -5 deadline -8 expectedLevel -6 expiry -7 indicator -7 label -4 lastCheck -6 links -8 none -10 priority -7 proofs -8 responsible -8 score -5 severity -6 status -7 version -7
w/=applicable	BC -22 CFA -23 OF -27 VAE -19 action -10 applicable 16 body -10 comment -9 criterion -9 date -9 deadline -10 expectedLevel -7 expiry -9 indicator -10 label -10 lastCheck -9 links -8 none -13 priority -8 proofs -10 responsible -9 score -8 severity -8 status -7 version -8
w/=body	BC -5 CFA -5 OF -10 VAE -5 action -9 applicable -5 body 16 comment -8 criterion -7 date -6 deadline -7 end -7 expectedLevel -7 expiry -4 indicator -7 label -7 lastCheck -6 links -9 none -11 priority -8 proofs -9 reference -7 responsible -8 score -7 session -5 severity -7 start -6 status -9 steps -8 trainee -9 version -8
w/=comment	BC -8 CFA -6 OF -6 VAE -7 action -17 applicable -7 body -7 comment 6 criterion -8 date -14 deadline -9 documents -10 end -7 expectedLevel -9 expiry -8 indicator -8 label -7 lastCheck -9 links -10 none -13 phase -8 priority -9 proofs -13 reference -8 responsible -10 session -8 severity -9 start -9 status 7 step -9 steps -13 trainee -10 version -8
w/=criterion	BC -7 CFA -4 OF -4 VAE -5 action -5 applicable -5 body -4 comment -7 criterion 12 date -5 deadline -7 expectedLevel -11 expiry -6 indicator -7 label -6 lastCheck -7 links -8 none -11 priority -5 proofs -9 responsible -7 score -6 severity -6 status -8 version -6
w/=date	BC -5 CFA -4 OF -5 VAE -5 action -6 applicable -5 body -4 comment -6 criterion -6 date 15 deadline -17 expectedLevel -6 expiry -26 indicator -6 label -7 lastCheck -23 links -8 none -12 priority -5 proofs -8 reference -5 responsible -6 score -6 session -4 severity -6 status -7 version -7
w/=deadline	BC -11 CFA -11 OF -7 VAE -7 action -13 applicable -9 body -7 comment -11 criterion -8 date -28 deadline 3 documents -12 expectedLevel -9 expiry -35 indicator -11 label -10 lastCheck -28 links -10 none 11 phase -14 priority -9 proofs -10 reference -8 responsible -8 score -8 session -9 severity -8 status -10 step -10 version -8
w/=expectedLevel	BC -6 CFA -5 OF -5 VAE -6 action -6 applicable -5 body -5 comment -7 criterion -6 date -6 deadline -8 expectedLevel 15 expiry -6 indicator -7 label -7 lastCheck -7 links -9 none -16 priority -9 proofs -4 responsible -7 score -7 severity -10 status -11 version -7
w/=expiry	BC -4 CFA -3 OF -3 VAE -5 action -7 applicable -4 body -3 comment -7 criterion -4 date -12 deadline -9 expectedLevel -5 expiry 13 indicator -5 label -6 lastCheck -7 links -7 none -8 priority -5 proofs -7 reference -4 responsible -6 score -4 session -4 severity -6 status -6 version -5
w/=ignored	BC -8 CFA -10 OF -15 VAE -10 action -7 applicable -10 body -7 comment 6 criterion -8 date -8 deadline -9 documents -13 end -15 expectedLevel -40 expiry -11 indicator -24 label -8 lastCheck -8 links -19 none 11 phase -9 priority -9 proofs -12 reference 2 responsible -14 score -10 session -11 severity -11 start -13 status -12 step -13 steps -18 trainee -10 version -11
w/=indicator	BC -3 CFA -2 OF -2 VAE -4 action -4 applicable -9 body -2 comment -4 criterion -8 date -3 deadline -4 documents -4 expectedLevel -3 expiry -3 indicator 15 label -23 lastCheck -4 links -3 none -8 phase -4 priority -3 proofs -3 reference -6 responsible -4 score -4 session -3 severity -3 status -15 step -4 version -6
w/=label	BC -4 CFA -3 OF -3 VAE -4 action -8 applicable -4 body -3 comment -6 criterion 6 date -3 deadline -5 expectedLevel -18 expiry -4 indicator -22 label 15 lastCheck -8 links -4 none -11 priority -4 proofs -14 responsible -5 score -5 severity -4 status -8 version -3
w/=lastCheck	BC -6 CFA -4 OF -4 VAE -5 action -6 applicable -5 body -3 comment -5 criterion -6 date -12 deadline -10 expectedLevel -6 expiry -13 indicator -6 label -8 lastCheck 12 links -5 none -8 priority -5 proofs -7 responsible -8 score -5 severity -11 status -7 version -11
w/=link	BC -5 CFA -4 OF -5 VAE -5 action -11 applicable -5 body -6 comment -9 criterion -7 date -5 deadline -7 documents -7 end -5 expectedLevel -6 expiry -6 indicator -7 label -7 lastCheck -6 links 10 none -12 phase -6 priority -7 proofs -9 reference 1 responsible -10 score -5 session -8 severity -7 start -5 status -14 step -7 steps -12 trainee -6 version -8
w/=name	BC -1 CFA -1 OF -1 VAE -1 action -1 applicable -1 body 5 comment -2 criterion -2 date -4 deadline -2 end -1 expectedLevel -1 expiry -4 indicator -5 label 4 lastCheck -2 links -4 none -5 proofs 2 reference -5 responsible -13 score -2 session -3 severity -1 start -1 status -6 steps -3 trainee -3 version -4
w/=number	BC -8 CFA -7 OF -8 VAE -8 action -10 applicable -8 body -18 comment -9 criterion -16 date -7 deadline -9 end -4 expectedLevel -7 expiry -8 indicator -11 label -9 lastCheck -8 links -14 none 8 proofs -13 reference 7 responsible -8 score -11 session -4 severity -8 start -3 status -9 steps -4 trainee -3 version -13
w/=priority	BC -5 CFA -4 OF -4 VAE -5 action -4 applicable -5 body -4 comment -7 criterion -4 date -4 deadline -5 expectedLevel -5 expiry -4 indicator -5 label -5 lastCheck -4 links -5 none -7 priority 12 proofs -9 responsible -6 score -7 severity -5 status -9 version -7
w/=proof	BC -6 CFA -7 OF -6 VAE -7 action -7 applicable -7 body -5 comment -18 criterion -6 date -7 deadline -18 documents 8 end -2 expectedLevel -6 expiry -12 indicator -11 label -8 lastCheck -7 links -21 none -8 phase -10 priority -6 proofs 20 reference -16 responsible -9 score -7 session -8 severity -6 start -2 status -12 step -11 steps -3 trainee -2 version -11
w/=responsible	BC -5 CFA -3 OF -3 VAE -6 action -5 applicable -6 body -12 comment -6 criterion -5 date -6 deadline -6 documents -8 end -4 expectedLevel -7 expiry -6 indicator -7 label -7 lastCheck -6 links -9 none -9 phase -6 priority -5 proofs -10 reference -6 responsible 17 score -5 session -6 severity -5 start -3 status -8 step -6 steps -10 trainee -8 version -5
w/=score	BC -7 CFA -5 OF -6 VAE -7 action -6 applicable -7 body -4 comment -18 criterion -8 date -5 deadline -7 expectedLevel -7 expiry -6 indicator -16 label -13 lastCheck -10 links -12 none -10 priority -6 proofs -8 responsible -16 score 14 severity -8 status -6 version -6
w/=session	BC -1 CFA -2 OF 12 VAE -2 action -1 applicable -3 body -11 comment -7 criterion -1 date -7 deadline -8 documents -9 end -8 expiry -5 indicator -7 label -1 lastCheck -1 links -8 none -10 phase -7 proofs -6 reference -7 responsible -8 score -1 session 15 severity -1 start -10 status -8 step -5 steps -8 trainee -7 version -6
w/=severity	BC -5 CFA -4 OF -5 VAE -5 action -7 applicable -5 body -5 comment -8 criterion -5 date -6 deadline -7 expectedLevel -9 expiry -6 indicator -6 label -6 lastCheck -6 links -6 none -10 priority -8 proofs -6 responsible -6 score -6 severity 12 status -8 version -6
w/=status	BC -6 CFA -11 OF -5 VAE -12 action -14 applicable -9 body -7 comment -19 criterion -6 date -11 deadline -17 documents -12 end -1 expectedLevel -21 expiry -11 indicator -7 label -7 lastCheck -8 links -8 none -7 phase -9 priority -15 proofs -7 reference -8 responsible -20 score -1 session -9 severity -11 start -1 status 12 step -16 steps -6 trainee -2 version -9
w/=trainee	BC -1 CFA 4 VAE -1 action -2 applicable -1 body -11 comment -10 criterion -2 date -2 deadline -3 end -10 expectedLevel -2 expiry -2 indicator -3 label -3 lastCheck -3 links -15 none -9 priority -1 proofs -3 reference -14 responsible -10 score -2 session -10 severity -1 start -9 status -6 steps -13 trainee 12 version -2
w/=unrelated	BC -7 CFA -6 OF -8 VAE -7 action 6 applicable -14 body -10 comment -10 criterion -7 date 5 deadline -13 documents -9 end -11 expectedLevel -8 expiry -8 indicator -8 label -13 lastCheck -11 links -18 none -6 phase -4 priority -7 proofs -10 reference -7 responsible 7 score -7 session -16 severity 2 start -12 status -15 step -7 steps -10 trainee -4 version -9
w/=version	BC -4 CFA -3 OF -3 VAE -4 action -5 applicable -4 body -4 comment -5 criterion -5 date -4 deadline -5 expectedLevel -4 expiry -6 indicator -15 label -7 lastCheck -5 links -6 none -7 priority -6 proofs -6 reference -4 responsible -7 score -4 session -5 severity -4 status -7 version 11
w/BC	BC 20 CFA -13 OF -14 VAE -10 action -12 applicable -19 body -15 comment -14 criterion -12 date -9 deadline -16 documents -8 end 10 expectedLevel -12 expiry -12 indicator -16 label -12 lastCheck -11 links -16 none -21 phase -7 priority -11 proofs -14 reference -8 responsible -2 score -10 session 7 severity -13 start -6 status -15 step -6 steps -10 trainee -11 version -10
w/CFA	BC -7 CFA 14 OF -9 VAE -8 action -7 applicable -10 body -5 comment -8 criterion -9 date -6 deadline -7 expectedLevel -7 expiry -6 indicator -7 label -8 lastCheck -6 links -7 none -13 priority -8 proofs -7 responsible -8 score -6 severity -7 status -11 version -7
w/OF	BC -13 CFA -8 OF 17 VAE -8 action -8 applicable -13 body -9 comment -11 criterion -9 date -7 deadline -10 expectedLevel -8 expiry -8 indicator -9 label -10 lastCheck -9 links -10 none -16 priority -9 proofs -10 responsible -11 score -9 severity -9 status -8 version -8
w/VAE	BC -5 CFA -6 OF -7 VAE 11 action -5 applicable -7 body -3 comment -6 criterion -5 date -4 deadline -6 expectedLevel -5 expiry -5 indicator -5 label -6 lastCheck -6 links -6 none -7 priority -6 proofs -5 responsible -6 score -6 severity -6 status -10 version -5
w/action	BC -15 CFA 1 OF -1 VAE -15 action 21 applicable -15 body -10 comment -3 criterion -15 date -14 deadline -23 end 4 expectedLevel -19 expiry -13 indicator -20 label -9 lastCheck -16 links -18 none -33 phase -8 priority -18 proofs -17 reference -1 responsible -20 score -13 session 6 severity -15 start -11 status -21 step -12 steps -11 trainee -12 version -13
w/applicable	BC 3 CFA 5 OF 12 action -25 applicable 3 body -3 comment -25 criterion -23 date -20 deadline -24 expectedLevel -24 expiry -21 indicator -29 label -25 lastCheck -21 links -25 none -24 priority -26 proofs -22 responsible -24 score -26 severity -26 status -21 version -23
w/body	BC -13 CFA -11 OF -11 VAE -10 action -15 applicable -14 body 24 comment -13 criterion -15 date -9 deadline -14 end -9 expectedLevel -14 expiry -8 indicator -16 label -11 lastCheck -13 links -15 none -19 priority -10 proofs -18 reference -10 responsible -10 score -15 session -6 severity -14 start -10 status -18 steps -11 trainee -12 version -12
w/comment	BC -18 CFA -14 OF -18 VAE -18 action 3 applicable -23 body -22 comment 12 criterion -20 deadline -26 documents -19 end -27 expectedLevel -23 expiry -25 indicator -20 label -23 lastCheck -23 links -25 none -34 phase -14 priority -25 proofs -7 reference -22 responsible -30 score 6 session -20 severity -20 start -4 status 4 step -16 steps -2 trainee -7 version -23
w/criterion	BC -16 CFA -13 OF -13 VAE -14 action -11 applicable -18 body -18 comment -21 criterion 19 date -15 deadline -20 documents -6 expectedLevel 5 expiry -16 indicator -3 label -15 lastCheck -16 links -19 none -23 phase -5 priority -21 proofs -22 reference -6 responsible -22 score -14 session -5 severity -13 status -22 step -5 version -22
w/date	BC -20 CFA -18 OF -19 VAE -18 action -25 applicable -21 body -20 comment -30 criterion -21 date 10 deadline -11 documents -12 end 2 expectedLevel -23 expiry 10 indicator -23 label -24 lastCheck 3 links -27 none -9 phase -16 priority -25 proofs -35 reference -20 responsible -27 score -23 session -20 severity -18 start 1 status -30 step -10 steps -13 trainee -14 version -26
w/deadline	BC -4 CFA -2 OF -18 VAE -20 action -28 applicable -18 body -21 comment -23 criterion -21 date -4 deadline 11 documents -26 end 3 expectedLevel -20 expiry 2 indicator -12 label -23 lastCheck -8 links -28 none 3 phase -26 priority -23 proofs -18 reference -18 responsible -22 score -19 session -24 severity -20 start 3 status -29 step -21 steps -13 trainee -7 version -25
w/end	BC -5 CFA -3 OF -3 VAE -5 action -7 applicable -4 body -16 comment -16 criterion -6 date -7 deadline -6 documents 5 end 16 expectedLevel -6 expiry 17 indicator -11 label -7 lastCheck -12 links -19 none -22 phase -8 priority -6 proofs 5 reference -18 responsible -18 score -6 session -16 severity -6 start -25 status -16 step -10 steps -8 trainee -13 version -7
w/expectedLevel	BC -12 CFA -7 OF -6 VAE -10 action -11 applicable -10 body -14 comment -17 criterion -12 date -13 deadline -16 documents -6 end -2 expectedLevel 18 expiry -15 indicator -13 label -2 lastCheck -13 links -16 phase -3 priority -19 proofs -8 reference -7 responsible -17 score -11 session -7 severity -13 start -1 status -20 step -4 steps -9 trainee -2 version -17
w/expiry	BC -11 CFA -6 OF -9 VAE -12 action -12 applicable -8 body -8 comment -10 criterion -12 date -22 deadline -13 expectedLevel -11 expiry 24 indicator -10 label -16 lastCheck -12 links -15 none -18 priority -11 proofs -18 reference -9 responsible -11 score -11 session -6 severity -13 status -13 version -13
w/ignored	BC -12 CFA -17 OF -25 VAE -15 action -18 applicable -19 body 8 criterion -13 date -21 deadline -20 documents -21 end -5 expectedLevel 15 expiry -14 indicator -1 label -18 lastCheck -18 links -3 none 6 phase -14 priority -22 proofs -17 responsible -29 score -19 session -27 severity -17 start -9 status -24 step -18 steps -8 trainee -18 version -18
w/indicator	BC -15 CFA -23 OF -17 VAE -14 action -14 applicable 1 body -11 comment -19 criterion -11 date -14 deadline -16 documents -22 expectedLevel -13 expiry -17 indicator 13 label 10 lastCheck -13 links -18 none -23 phase -18 priority -15 proofs -29 reference -19 responsible -20 score -10 session -19 severity -15 status 7 step -23 version -34
w/label	BC -16 CFA -14 OF -16 VAE -15 action -5 applicable -20 body -16 comment -24 criterion -11 date -21 deadline -22 documents -8 end -8 expectedLevel 20 expiry -18 indicator 1 label 15 lastCheck -21 links -24 none -21 phase -8 priority -20 reference -17 responsible -24 score -17 session -9 severity -18 start -7 status -22 step -9 steps 7 trainee -12 version -19
w/lastCheck	BC -6 CFA -14 OF -17 VAE -17 action -18 applicable -17 body -15 comment -17 criterion -17 date -34 deadline -26 documents -7 end 3 expectedLevel -18 expiry -12 indicator -22 label -18 lastCheck 16 links -21 none -12 phase -4 priority -18 proofs -20 reference -18 responsible -6 score -14 session -17 severity 2 start -15 status -27 step -4 steps 9 trainee -12 version 3
w/link	BC -13 CFA -14 OF -13 VAE -15 action -1 applicable -17 body -20 comment -24 criterion -6 date -17 deadline -20 documents -22 end -16 expectedLevel -23 expiry -16 indicator -23 label -22 lastCheck -17 links 21 none -22 phase -13 priority -20 proofs -22 reference 3 responsible -18 score -14 session -15 severity -5 start -12 status -3 step -19 steps -11 trainee -11 version -18
w/name	BC -6 CFA -4 OF -5 VAE -6 action -8 applicable -6 body 4 comment -9 criterion -7 date -13 deadline -8 end -5 expectedLevel -11 expiry -11 indicator -17 label 6 lastCheck -7 links -13 none -13 priority -7 proofs 10 reference -13 responsible -1 score -7 session -4 severity -8 start -4 status -8 steps -7 trainee -4 version -11
w/number	BC -13 CFA -11 OF -13 VAE -12 action -18 applicable -13 body 8 comment -16 criterion -18 date -19 deadline -17 documents -6 end -5 expectedLevel -15 expiry -13 indicator -14 label -15 lastCheck -13 links -18 none 5 phase -4 priority 10 proofs -18 reference 11 responsible -14 score -18 session -5 severity -14 start -5 status -18 step -5 steps -7 trainee -3 version -18
w/phase	BC -13 CFA -11 OF -12 VAE -13 action -11 applicable -13 body -21 comment -18 criterion 4 date -10 deadline -1 documents -26 end -13 expectedLevel -9 expiry -10 indicator -27 label -16 lastCheck 4 links -15 none 1 phase 12 priority -17 proofs -18 reference -6 responsible -21 score -13 session 5 severity -14 start -11 status -26 step -6 steps -14 trainee 4 version -11
w/priority	BC -11 CFA -8 OF -10 VAE -11 action -14 applicable -13 body -13 comment -15 criterion -13 date -7 deadline -11 expectedLevel -17 expiry -9 indicator -15 label -14 lastCheck -12 links -12 none -23 priority 26 proofs -17 responsible -14 score -12 severity -14 status -20 version -12
w/proof	BC -24 CFA -21 OF -23 VAE -22 action -40 applicable -25 body -26 comment -9 criterion -27 date -32 deadline -4 documents 15 end -20 expectedLevel -39 expiry -4 indicator -28 label -33 lastCheck -29 links 3 none 8 phase -17 priority -36 proofs 5 reference -6 responsible -28 score -27 session -26 severity -29 start -21 status -11 step -11 steps -5 trainee -25 version -11
w/reference	BC -15 CFA -13 OF -15 VAE -15 action -15 applicable -15 body -15 comment -21 criterion -16 date -20 deadline -14 documents -15 end -12 expectedLevel -18 expiry -18 indicator -7 label -18 lastCheck -13 links -21 none 6 phase -14 priority -15 proofs -18 reference 16 responsible -16 score -16 session 7 severity -15 start -14 status -3 step -16 steps -14 trainee -11 version -23
w/responsible	BC -20 CFA -17 OF -21 VAE -17 action -25 applicable -5 body 14 comment -24 criterion -16 date -21 deadline -25 documents -5 end -20 expectedLevel -7 expiry -19 indicator -22 label -34 lastCheck -17 links -6 none -31 phase -15 priority -15 proofs -5 reference -28 responsible 21 score -19 session -29 severity -25 start -25 status -25 step -10 steps -17 trainee 6 version -23
w/score	BC -16 CFA -13 OF -16 VAE -10 action -19 applicable -13 body -16 comment 7 criterion -18 date -16 deadline -22 documents -11 end -3 expectedLevel -18 expiry -15 indicator -6 label -5 lastCheck -22 links -3 none -27 phase -9 priority -15 proofs -16 reference -11 responsible -3 score 23 session -9 severity -18 start -3 status -15 step -13 steps -7 trainee -5 version -20
w/session	BC -16 CFA -13 OF 16 VAE -17 action -10 applicable -15 comment -23 criterion 3 date -10 deadline -16 documents -15 end 1 expectedLevel -9 expiry -10 indicator -20 label -9 lastCheck -10 links -23 none -31 phase 1 priority -10 proofs -12 reference -23 responsible -21 score -10 session 19 severity -10 status -27 step -6 steps -5 trainee -14 version -10
w/severity	BC -10 CFA -9 OF -11 VAE -9 action -12 applicable -12 body -9 comment -16 criterion -9 date -9 deadline -13 expectedLevel -8 expiry -10 indicator -11 label -11 lastCheck -9 links -14 none -16 priority -13 proofs -12 responsible -13 score -11 severity 21 status -14 version -10
w/start	BC -5 CFA -4 OF -6 VAE -6 action -5 applicable 8 body -18 comment -15 criterion -3 date 2 deadline -6 end -19 expectedLevel -4 expiry -8 indicator -3 label -3 lastCheck -6 links -15 none -19 priority -5 proofs -5 reference -14 responsible -15 score -5 session -20 severity -4 start 21 status -6 steps -15 trainee -15 version -3
w/status	BC -28 CFA -25 OF -27 VAE -10 action -10 applicable -20 body -25 comment -7 criterion -29 date -15 deadline -12 documents -18 end -22 expectedLevel -6 expiry -35 indicator -30 label -36 lastCheck -20 links -41 none 1 phase -21 priority -10 proofs -34 reference -25 responsible -9 score 7 session -17 severity -22 start -20 status 6 step -1 steps 4 trainee -20 version -31
w/step	BC -14 CFA -11 OF -14 VAE -13 action 16 applicable -12 body -13 comment -7 criterion 2 date -13 deadline -15 documents -5 expectedLevel -14 expiry -15 indicator -32 label -20 lastCheck -15 links -33 none -18 phase 2 priority -14 proofs -19 reference -11 responsible -4 score -15 session -26 severity -16 status -2 step -3 version -18
w/trainee	BC -1 CFA 4 OF -1 VAE -2 action -2 applicable -2 body -27 comment -21 criterion -2 date -2 deadline -5 documents -4 end -20 expectedLevel -2 expiry -2 indicator -5 label -3 lastCheck -3 links 6 none -20 phase 6 priority -1 proofs -3 reference -5 responsible -23 score -2 session -25 severity -1 start -19 status -6 step -3 steps -21 trainee 8 version -2
w/unrelated	BC -27 CFA -27 OF -24 VAE -31 action -6 applicable -8 body -16 comment -33 criterion -25 date 6 deadline -5 documents -17 end 2 expectedLevel -31 expiry -26 indicator -26 label -14 lastCheck -17 links 2 none 4 phase -12 priority -2 proofs -5 reference -26 responsible 1 score -29 session -11 severity 1 start 1 status -13 step -16 steps -13 trainee -16 version -32
w/version	BC -14 CFA -12 OF -13 VAE -14 action -17 applicable -18 body -14 comment -20 criterion -17 date -15 deadline -17 documents -1 end -3 expectedLevel -17 expiry -1 indicator -23 label -18 lastCheck -15 links -16 none -13 priority -16 proofs -26 reference -10 responsible -14 score -15 session -11 severity -16 start -3 status -24 steps -5 trainee -3 version 25
w/=start	action -2 applicable -2 body -11 comment -8 date 4 deadline -3 end -10 expiry -3 lastCheck -4 links -7 none -13 priority -1 reference -9 responsible -7 score -1 session -11 start 11 status -1 steps -8 trainee -9
w/=end	body -8 comment -7 end 9 links -6 none -8 reference -8 responsible -7 session -9 start -11 steps -10 trainee -7
w/=phase	body -5 comment -9 date -1 deadline -15 documents -11 end -3 expiry -1 indicator -8 links -10 none -23 phase 12 proofs -1 reference -10 responsible -7 session 9 start -4 status -8 step -8 steps -5 trainee -19 version -2
w/=reference	body -4 comment -5 date -6 deadline -4 documents -12 end -5 expiry -5 indicator -9 links -6 none -17 phase -5 proofs -6 reference 9 responsible -18 session -12 start -5 status 3 step -5 steps -5 trainee -6 version -6
w/=step	comment -20 deadline -10 documents -30 indicator -7 links -8 none -20 reference -16 responsible -24 session -8 status -24 step 11
`;
