/** Written by `npm run learn`: see `weights/model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -20 CFA -15 OF -21 VAE -18 action -26 applicable -21 body -17 comment -28 criterion -21 date -17 deadline -26 expectedLevel -22 expiry -18 indicator -23 label -24 lastCheck -20 links -19 none -22 priority -15 proofs -28 responsible -22 score 44 severity -22 status -28 version -18
h/^a	BC -21 CFA -21 OF -22 VAE -25 body -23 comment 20 date -26 end -20 expectedLevel -37 expiry 16 indicator -23 label -28 lastCheck -27 reference -23 responsible -29 score -32 severity -25 status -31 step -22 trainee -21 version -31
h/^actio	BC -19 CFA -19 VAE -19 action 21 applicable -20 body -22 comment -31 criterion -22 date -18 expectedLevel -22 expiry -23 indicator -22 label -25 lastCheck -19 links -26 none -32 priority -20 proofs -30 score -20 session 18 severity -21 status -26 version -20
h/^app	BC -15 CFA 20 comment -16 expectedLevel -15 none -20 severity -15 status -15
h/^appre	BC -16 CFA 20 OF -15 VAE -20 applicable -26 body -18 comment -22 criterion -15 deadline -16 expectedLevel -16 indicator -15 label -15 links -19 none -19 priority -15 reference -16 responsible -23 score -15 session -16 severity -16 steps -16 trainee 21
h/^bc	BC 26 CFA -16 applicable -22 none -15 status -21
h/^c	BC -22 CFA -16 OF -16 VAE -16 action -17 body -20 comment -21 criterion 15 date -21 deadline -21 expectedLevel -23 expiry -21 lastCheck -19 none -36 priority -23 reference -15 responsible -26 severity -26 version -18
h/^ce	BC -22 CFA -17 OF -20 VAE -20 applicable -39 body -27 criterion -26 date -26 deadline -44 indicator -39 label 15 lastCheck -29 links -40 phase -20 reference -21 responsible -40 score -27 session -17 severity -23 status -53 steps -16 version -30
h/^conce	BC -17 OF -15 applicable 23 indicator -18 none -16 status -17
h/^coule	BC -15 VAE -15 applicable -16 body -16 comment -18 deadline -16 documents -16 expectedLevel -16 expiry -15 indicator -17 label -15 links -26 priority -15 proofs -16 reference -15 responsible -22 session -15 severity -15 status 16 steps -18 version -18
h/^dat	BC -27 CFA -22 OF -26 VAE -23 action -35 applicable -28 body -30 comment -40 criterion -31 date 25 documents -21 expectedLevel -31 indicator -34 label -31 links -39 none -16 phase -18 priority -32 proofs -38 reference -26 responsible -37 score -31 session -32 severity -34 status -46 step -21 steps -32 trainee -21 version -34
h/^derni	BC -17 OF -15 action -19 applicable -15 body -21 comment -27 criterion -19 date -17 end 26 expectedLevel -19 expiry -17 indicator -19 label -25 lastCheck 27 links -24 none -27 priority -21 proofs -22 responsible -27 score -21 session -16 severity -23 start -28 status -28 steps -17 trainee -16 version -22
h/^dt	BC -15 action -19 applicable -16 body -16 comment -25 criterion -18 date 17 documents -16 expectedLevel -18 indicator -20 label -20 links -24 phase -15 priority -18 proofs -22 reference -20 responsible -27 score -18 session -15 severity -18 status -28 step -15 steps -15 version -15
h/^in	BC -15 OF -18 applicable 21 none -20
h/^indic	BC -17 CFA -22 OF -15 VAE -18 action -24 body -17 comment -25 criterion -29 date -23 deadline -26 documents -22 expectedLevel -21 expiry -21 indicator 18 lastCheck -20 links -24 none -40 phase -20 priority -18 proofs -27 reference -24 responsible -29 session -21 severity -20 step -22 version 21
h/^last	BC -15 action -19 applicable -15 comment -18 criterion -16 date -22 deadline -26 expectedLevel -18 expiry -25 indicator -20 label -22 lastCheck 33 links -19 none -22 priority -17 proofs -18 responsible -18 score -17 severity -19 status -26 version -15
h/^le	BC -16 applicable -24 comment -26 date 16 deadline -30 expiry -28 lastCheck -32 none -33 priority -20 severity -19 status -23 version -20
h/^nb	BC -20 CFA -19 OF -20 VAE -18 action -22 applicable -21 body -20 criterion -19 date -16 deadline -23 end -15 expectedLevel -21 expiry -22 indicator -19 label -22 lastCheck -19 links -26 none 23 phase -16 priority -20 proofs -24 reference -18 responsible -28 session -24 severity -20 status -31 step -15 version -27
h/^nivea	BC -15 CFA -17 OF -15 VAE -18 action -22 applicable -18 body -18 comment -28 criterion -21 date -18 deadline -26 expectedLevel 18 expiry -20 indicator -23 label -32 lastCheck -21 links -23 proofs -25 responsible -23 score -26 version -20
h/^not	BC -15 action -26 applicable -19 body -15 comment 25 criterion -20 deadline -26 expectedLevel -22 expiry -21 indicator -19 label -20 lastCheck -28 links -21 none -36 priority -20 proofs -24 responsible -23 score 18 severity -19 steps -23 version -16
h/^n°	BC -17 CFA -15 OF -16 VAE -16 action -24 applicable -18 body -26 comment -31 date -23 deadline -23 documents -18 end -20 expectedLevel -20 expiry -21 label -38 lastCheck -30 links -29 priority -26 proofs -28 reference 34 responsible -29 score -32 severity -20 start -21 status -41 steps -26 trainee -20
h/^of	BC -15 CFA -17 OF 25 VAE -20 none -20 priority -16 proofs -17 responsible -17 score -15 severity -18
h/^preuv	BC -17 CFA -17 OF -16 VAE -15 action -22 applicable -18 body -16 comment -29 criterion -22 date -22 deadline -22 documents 17 expectedLevel -38 indicator -23 label -33 lastCheck -20 phase -16 priority -20 proofs 17 responsible -24 score -23 session -20 severity -20 status -28 step -23 version -19
h/^v	BC -15 applicable -16 comment -16 criterion -16 deadline -16 expectedLevel -19 indicator -18 links -18 none -33 priority -15 proofs -17 responsible -18 severity -15 status -22 version 25
h/a	BC -40 CFA -40 OF -44 action 26 body -31 date -48 end -39 expectedLevel -18 links -26 none -26 phase -18 reference -35 score -22 session -25 severity -49 start -25 status -28 steps 16 trainee -41
h/actio	BC -22 CFA -22 OF 15 VAE -21 action 22 applicable -25 body -29 comment -30 criterion -21 date -21 expectedLevel -28 expiry -26 indicator -26 label -28 lastCheck -24 links -27 none -38 priority -25 proofs -22 score -25 session 15 severity -27 status -29 steps -16 trainee -16 version -25
h/af	BC -16 OF 18 VAE -15 applicable -17
h/afc	BC -18 CFA -19 OF 30 VAE -20 action -18 applicable -22 body -15 comment -23 criterion -19 deadline -22 expectedLevel -19 expiry -18 indicator -19 label -18 lastCheck -18 links -21 none -24 priority -21 proofs -18 responsible -21 score -17 severity -16 status -25 version -18
h/app	BC -15 CFA 22 applicable -16 comment -15 none -18 status -16
h/appli$	BC -19 CFA -29 OF -30 VAE -34 applicable 32 comment -17 criterion -15 deadline -15 expectedLevel -21 indicator -18 links -15 none -31 priority -15 proofs -15 responsible -15 score -16 status -19
h/appre	BC -22 CFA 24 OF -23 VAE -31 action -17 applicable -29 body -26 comment -29 criterion -18 date -15 deadline -20 end -17 expectedLevel -21 expiry -15 indicator -23 label -21 lastCheck -16 links -26 none -39 priority -20 proofs -18 reference -15 responsible -18 score -18 session -24 severity -20 start -18 steps -18 trainee 23 version -15
h/appre$	BC -20 CFA 22 OF -18 VAE -20 action -15 applicable -24 comment -23 criterion -15 deadline -18 expectedLevel -17 indicator -21 label -17 links -21 none -21 priority -15 proofs -15 score -15 session -20 severity -17 steps -15 trainee 18
h/at	BC -15 action -20 applicable -16 body -23 comment -28 criterion -19 expectedLevel -18 indicator -24 label -22 links -26 none -27 priority -19 proofs -26 reference -18 responsible -27 score -17 session -19 severity -19 status -27 trainee -19 version -18
h/atten	BC -18 CFA -17 OF -18 VAE -17 action -28 applicable -18 body -29 criterion -22 date -19 documents -17 end -18 expectedLevel 27 expiry -26 indicator -26 lastCheck -23 links -31 priority -30 proofs -51 reference -22 responsible -32 score -20 session -27 severity -26 start -25 status -36 step -15 version -24
h/au	BC -27 CFA -19 OF -26 VAE -25 body -27 comment -36 criterion -28 documents -22 end 21 indicator -24 label -31 lastCheck -32 links -40 reference -23 score -29 session -24 severity -28 start -21 step -22 trainee -18 version -32
h/audit	BC -23 CFA -19 OF -21 VAE -21 action -29 criterion -23 date -28 deadline -25 documents -15 expiry -27 indicator -25 label -19 links -23 priority -22 responsible -31 score -28 severity -26 version -23
h/audit$	BC -15 VAE -15 action -22 criterion -16 deadline -24 indicator -22 label -31 lastCheck -26 links -18 priority -15 responsible -24 score -18 severity -19 version -17
h/avanc	BC -16 CFA -15 VAE -16 applicable -19 body -22 comment -26 criterion -18 deadline -26 expectedLevel -21 expiry -16 indicator -24 label -18 lastCheck -20 links -20 none -34 priority -26 proofs -25 responsible -20 score 16 severity -20 status 20 version -17
h/bc	BC 42 CFA -22 OF -22 VAE -23 applicable -29 comment -22 deadline -24 expectedLevel -18 expiry -19 indicator -24 label -21 lastCheck -18 links -22 none -26 priority -17 proofs -19 responsible -19 status -20 version -16
h/bc ?	BC 15
h/bc$	BC 38 CFA -20 OF -21 VAE -29 applicable -28 comment -20 deadline -19 expectedLevel -15 expiry -16 indicator -18 label -17 links -15 none -25 priority -15 proofs -16 responsible -16 status -19
h/bilan	BC 27 CFA -17 OF -26 VAE -21 action -25 applicable -23 body -25 comment -28 criterion -21 date -18 deadline -29 expectedLevel -23 expiry -22 indicator -27 label -32 lastCheck -24 links -26 none -31 priority -22 proofs -27 responsible -28 score -18 severity -27 version -21
h/bilan de	BC 27 OF -16 deadline -16 indicator -20 label -24 lastCheck -15 none -19 proofs -15 responsible -16
h/c est	BC -15 comment -16 criterion -15 label -23 none -29 priority -16 reference -16
h/ca	BC -21 CFA -19 OF -16 VAE -23 action -28 body -19 comment -18 date -24 deadline -16 expectedLevel -27 expiry -17 links -28 none -32 priority 16 proofs -34 reference -16 responsible -23 score -26 session -16 status 15 version -24
h/caree	BC 21 applicable -15 expiry -15 lastCheck -15 responsible -15
h/cbc	BC 31 CFA -23 OF -20 VAE -23 action -19 applicable -18 body -15 comment -21 criterion -19 date -15 deadline -18 expectedLevel -19 indicator -19 label -19 lastCheck -17 links -20 none -22 proofs -19 responsible -18 score -20 severity -20 status -17 version -15
h/ce	BC -33 CFA -29 OF -27 VAE -33 body -38 criterion -36 indicator -35 lastCheck -46 phase -26 reference -29 responsible -24 score -40 session -22 severity -22 steps -19 trainee -15 version -37
h/cfa	BC -26 CFA 40 OF -29 VAE -22 action -16 applicable -22 comment -19 criterion -19 deadline -19 expectedLevel -16 expiry -17 indicator -16 label -18 lastCheck -15 links -17 none -25 priority -20 proofs -18 responsible -16 score -17 severity -20 status -21
h/cfa$	BC -26 CFA 37 OF -26 VAE -17 action -16 applicable -15 comment -20 criterion -17 deadline -21 expectedLevel -16 expiry -18 indicator -16 label -18 lastCheck -15 links -19 none -24 priority -20 proofs -19 responsible -16 score -17 severity -20 status -22
h/check	BC -20 CFA -17 OF -18 VAE -17 action -23 applicable -20 body -19 comment -33 criterion -17 date -16 deadline -23 expectedLevel -22 expiry -22 lastCheck 16 links -26 none -28 proofs -30 responsible -27 severity -22 step 16 steps 16 version -22
h/check$	BC -16 action -16 applicable -15 comment -30 criterion -24 deadline -17 expectedLevel -16 expiry -15 links -21 none -24 priority -18 proofs -18 responsible -20 severity -16 step 16 steps 15 version -16
h/clien	BC -15 OF -19 action -18 applicable -17 body 31 comment -25 criterion -18 deadline -21 expectedLevel -20 expiry -15 indicator -24 label -18 lastCheck -15 links -26 priority -19 proofs -20 responsible -15 score -17 session -19 severity -19 status -22 steps -17 version -19
h/cod	BC -15 CFA -15 OF -15 VAE -15 action -19 applicable -18 comment -22 criterion -15 date -24 deadline -23 documents -15 expectedLevel -18 expiry -20 label -19 lastCheck -16 links -32 phase -18 priority -15 proofs -34 reference 29 responsible -26 score -24 severity -17 start -20 step -15 steps -21 trainee -17 version -19
h/comp	BC 20 status -22
h/comp$	BC 21 status -24
h/compe	BC 24 none -21 status -26
h/compe$	BC 22 none -21 status -26
h/conce	BC -29 CFA -22 OF -21 VAE -34 action -21 applicable 33 body -15 comment -24 criterion -21 date -17 deadline -22 expectedLevel -19 expiry -19 label -27 lastCheck -20 links -24 none -28 priority -23 proofs -25 responsible -27 score -22 severity -22 status -32 version -25
h/conce$	BC -19 CFA -16 OF -15 action -15 applicable 19 comment -19 deadline -17 expiry -15 label -18 links -18 none -17 proofs -19 responsible -20 score -16 severity -15 status -23 version -20
h/confo	BC -15 OF -15 VAE -15 action -16 applicable -15 comment -21 date -19 expectedLevel -21 expiry -21 indicator -17 label -19 lastCheck -24 links -19 none -32 priority -21 proofs -18 responsible -19 score -20 status 27 version -15
h/coule	BC -16 OF -15 action -18 applicable -15 body -21 comment -27 criterion -20 date -20 deadline -20 expectedLevel -22 expiry -17 indicator -23 label -19 lastCheck -18 links -37 none 24 priority -22 proofs -28 reference -22 responsible -27 score -24 session -21 severity -21 step -16 version -27
h/crite	BC -19 CFA -16 OF -18 VAE -19 action -28 applicable -25 body -19 comment -29 criterion 48 date -19 deadline -29 expiry -23 label -36 lastCheck -23 links -30 none -33 priority -27 proofs -30 responsible -28 score -15 severity -24 status -33 version -33
h/crite$	BC -15 OF -16 action -20 applicable -16 comment -22 criterion 33 deadline -21 expiry -16 indicator -34 label -27 lastCheck -17 links -20 none -32 priority -20 proofs -19 responsible -21 severity -18 status -23 version -20
h/d	BC -38 CFA -35 OF -31 VAE -37 comment -17 criterion -24 documents -30 label -47 phase -20 proofs -38 responsible -31 severity -23 trainee -36
h/dans	BC -23 CFA -17 OF -20 VAE -19 action -23 applicable 23 body -22 comment -29 date -24 deadline -23 documents -21 expectedLevel -24 expiry -22 label -26 lastCheck -22 links 28 none -34 proofs -29 reference -18 score -19 session -25 severity -19 version -26
h/dat	BC -31 CFA -26 OF -32 VAE -27 action -32 applicable -32 body -34 comment -37 criterion -35 date 24 documents -30 expectedLevel -36 indicator -39 label -35 links -43 phase -25 priority -37 proofs -43 reference -39 responsible -41 score -35 session -17 severity -39 start 16 status -51 step -26 steps -35 trainee -25 version -39
h/dat de	BC -16 action -17 body -17 comment -20 criterion -18 date 17 deadline -26 expectedLevel -15 indicator -17 label -28 links -24 none -37 priority -17 proofs -26 responsible -21 session -21 severity -19 status -24 steps -24 trainee -16 version -15
h/dat$	BC -15 OF -16 action -19 applicable -15 body -16 comment -29 criterion -18 date 17 documents -19 expectedLevel -20 indicator -24 label -22 links -27 phase -16 priority -17 proofs -25 reference -22 responsible -27 score -17 severity -18 status -26 step -16 steps -15 version -23
h/de compe	BC 25 none -16 status -26
h/de forma	BC -17 OF 23 action -15 body 17 none -30 responsible -31 status -17 steps -18
h/de l	BC -26 OF -24 action -20 applicable -18 criterion -26 date -15 expectedLevel -38 expiry -32 none -42 priority -25 score -18 session -29
h/de la	BC -18 OF -15 VAE -18 action -23 body -26 comment -24 criterion -23 date 19 deadline -28 expectedLevel -26 expiry -28 indicator -24 lastCheck -17 responsible -37 score -15 step -15 version -15
h/derni	BC -18 OF -16 VAE -16 action -22 applicable -21 body -22 comment -32 criterion -21 date -35 end 28 expectedLevel -21 expiry -32 indicator -27 label -29 lastCheck 37 links -30 none -33 priority -24 proofs -29 reference -17 responsible -30 score -22 session -18 severity -25 start -32 status -29 steps -16 trainee -17
h/doc	BC -21 CFA -20 OF -23 VAE -21 action -27 applicable -25 body -29 comment -38 criterion -29 deadline -31 documents 24 expectedLevel -36 expiry -26 indicator -40 label -31 lastCheck -29 none -24 phase -26 priority -28 score -30 session -37 severity -33 step -30
h/doc$	BC -15 CFA -15 action -18 applicable -16 body -17 comment -24 criterion -18 deadline -21 expectedLevel -23 expiry -15 indicator -31 label -19 lastCheck -20 phase -15 priority -17 score -18 session -29 severity -24 step -16 version -15
h/docum	BC -25 CFA -21 OF -24 VAE -21 action -35 applicable -29 body -26 comment -42 criterion -32 deadline -29 documents 22 expectedLevel -46 indicator -29 label -39 lastCheck -36 phase -27 priority -33 proofs 19 score -30 session -32 severity -30
h/docum$	BC -20 OF -16 VAE -15 action -28 applicable -16 body -19 comment -25 criterion -23 deadline -19 expectedLevel -25 expiry -20 indicator -26 label -29 lastCheck -27 priority -21 reference 15 score -19 session -26 severity -22 version -15
h/dt	BC -16 CFA -15 OF -15 VAE -15 action -19 applicable -17 body -17 comment -26 criterion -19 date 17 documents -17 expectedLevel -19 indicator -21 label -21 links -25 phase -15 priority -19 proofs -22 reference -20 responsible -23 score -19 session -17 severity -19 status -27 step -16 steps -17 version -16
h/du	BC -32 CFA -34 OF -27 VAE -31 action -15 applicable -38 body -31 comment -15 deadline -18 none -16 priority -17 responsible -15 session -20 status -20 steps -26
h/en	BC -18 CFA -30 OF -27 VAE -26 action -18 applicable -27 body -41 criterion -38 documents -16 end -24 expectedLevel -51 expiry -26 links -61 none -24 proofs -20 reference -30 responsible 17 session -27 severity -29 step -27 trainee -21
h/entre	BC -17 CFA -16 OF -15 comment -29 criterion -17 deadline -25 end -29 expectedLevel -20 expiry -17 indicator -22 label -16 lastCheck -20 links -24 none 18 priority -21 proofs -18 reference -15 responsible -20 score -19 session -20 severity -17 start 21 status -31 trainee -19 version -18
h/evalu	BC -15 action -19 body -20 criterion -23 date -19 deadline -27 end -21 expectedLevel -17 expiry -20 links -21 none -30 priority -17 proofs -23 responsible -26 session -18 severity -15 start -15 steps 30 version -17
h/evide	BC -20 CFA -20 OF -18 VAE -19 action -27 applicable -20 body -21 comment -31 criterion -26 date -20 deadline -20 expectedLevel -37 indicator -29 label -29 lastCheck -22 priority -26 responsible -30 score -35 severity -23 status -31 version -21
h/evide$	BC -15 action -19 applicable -16 body -16 comment -25 criterion -17 date -15 deadline -25 documents 19 expectedLevel -32 expiry -25 indicator -21 label -24 lastCheck -18 links -18 priority -18 proofs 23 responsible -22 score -22 severity -20 status -23
h/exige	BC -16 OF -15 action -19 applicable -23 body -17 comment -22 criterion -22 date -15 deadline -23 expiry -18 label 22 lastCheck -19 links -18 none -29 priority -21 proofs -26 responsible -26 score -16 severity -21 status -30 version -21
h/forma	BC -17 CFA -20 OF 22 VAE -23 action -25 applicable -20 comment -34 criterion -15 date -22 deadline -22 documents -22 expectedLevel -22 expiry -23 indicator -24 label -19 lastCheck -18 links -32 phase -21 priority -22 proofs -18 reference -30 score -18 severity -24 status -27 steps -15 trainee -34 version -24
h/forma$	BC -21 CFA -18 OF 21 VAE -21 action -20 applicable -20 comment -30 date -17 deadline -19 expectedLevel -17 expiry -17 indicator -21 label -17 links -25 phase -17 priority -19 reference -24 score -16 severity -17 status -21 trainee -28 version -21
h/i	BC -18 CFA -17 OF -18 VAE -20 action -21 body -18 comment -22 criterion -17 date -16 deadline -22 expectedLevel -25 expiry -18 indicator 20 label -22 links -34 none -36 priority -24 proofs 19 responsible -24 score -20 severity -21 steps 18 version -23
h/in	BC -17 VAE -16 action -18 applicable 17 body -27 comment -23 criterion -22 date -20 deadline -21 end -15 expectedLevel -27 expiry -18 indicator -26 lastCheck -18 links -21 none -34 priority -21 proofs -21 reference -21 score -18 session -21 severity -21 start -17 steps 23 trainee -19 version -26
h/indic	BC -22 CFA -27 OF -19 VAE -19 action -26 body -18 comment -31 criterion -36 date -20 deadline -30 documents -27 expectedLevel -34 expiry -22 indicator 31 lastCheck -24 links -25 none -51 phase -23 priority -23 proofs -39 reference -36 responsible -31 score -19 session -25 severity -24 step -28 version 16
h/indic$	BC -20 OF -16 action -20 applicable -22 body -17 comment -27 criterion -36 date -18 deadline -25 documents -19 expectedLevel -22 expiry -19 indicator 19 lastCheck -20 links -21 none -39 phase -18 priority -16 proofs -28 reference -27 responsible -29 session -23 severity -20 step -21 version 19
h/int	BC -15 action -15 body -15 comment -18 date -15 deadline -17 indicator -22 label 15 lastCheck -15 links -25 none -20 reference -16 responsible -24 version -15
h/int$	BC -15 action -16 comment -15 criterion -15 deadline -18 expectedLevel -15 indicator -15 lastCheck -15 none -17 priority -15 proofs -20
h/it	BC -18 OF -20 VAE -19 action -30 body -23 comment -29 criterion -22 date -19 expectedLevel -30 expiry -18 indicator -26 lastCheck -25 none -33 priority -24 proofs -19 score -20 severity -18 version -16
h/j	BC -15 action -32 applicable -21 criterion -21 expectedLevel -33 expiry -21 label -33 links -36 none -21 phase -19 priority -29 proofs 19 reference -30 responsible -29 score -19 session -30 step -18
h/jour	BC -15 VAE -17 action -22 applicable -23 body -28 comment -23 criterion -15 date 25 documents -15 expectedLevel -17 expiry -27 indicator -34 label -28 links -36 priority -26 reference -28 score -18 session -30 severity -22 trainee -26
h/l	BC -21 action -48 criterion -30 date -17 deadline -16 end -28 expiry -42 indicator 17 label 19 links -24 none -24 priority -46 proofs -15 reference -23 score -38 session -46 start -27 version -19
h/l indic	BC -19 action -17 applicable -19 comment -28 deadline -23 expectedLevel -31 indicator 17 lastCheck -20 links -17 none -21 priority -18 proofs -27 responsible -23 severity -15 status 16 version -34
h/la	BC -27 CFA -28 OF -32 VAE 18 action -20 body -20 comment -56 deadline -45 end -22 expectedLevel -28 expiry -27 indicator -22 none -17 phase -23 reference -19 score -24 start -23
h/last	BC -18 CFA -16 OF -19 VAE -15 action -23 applicable -20 body -19 comment -22 criterion -20 date -29 deadline -33 expectedLevel -23 expiry -27 indicator -24 label -24 lastCheck 41 links -23 none -28 priority -21 proofs -24 responsible -22 score -22 severity -23 status -28 version -20
h/le	BC -25 CFA -18 OF -36 VAE -34 action -30 applicable -16 body -22 comment -55 criterion -17 date 15 documents -36 lastCheck 24 none -41 phase -21 priority -25 reference -37 responsible -24 score -48 session -16 severity -46 status -32 steps -25 version -41
h/le$	BC -28 CFA -28 OF -23 VAE -25 action -42 applicable -41 body -39 comment -43 criterion -36 date 21 documents -19 expectedLevel -46 indicator -46 label -48 links -49 phase -17 priority -38 proofs -56 reference -29 responsible -46 score -35 session -41 severity -28 status -47 step -22 steps -30 trainee -32 version -27
h/level	BC -16 CFA -16 OF -15 VAE -16 action -16 applicable -18 body -17 comment -20 deadline -19 expectedLevel 20 indicator -17 label -18 lastCheck -16 links -21 proofs -21 responsible -20 score -18 status -20 version -15
h/me	BC -21 CFA -19 OF -23 VAE -25 applicable 24 body -15 comment 21 criterion -24 date -18 expectedLevel -41 expiry -31 indicator -31 lastCheck -21 links -31 none -34 priority -34 proofs -42 score 15 severity -25 version -17
h/mes	BC -21 CFA -19 VAE -21 applicable -22 body -15 criterion -21 date -22 deadline -24 expectedLevel -27 expiry -20 indicator -27 lastCheck -21 links -26 none -32 priority -23 proofs 22 responsible -25 score -28 severity -23 status -26 version -24
h/mon	BC -23 OF -33 VAE -29 applicable 21 body -24 comment -28 criterion -24 date -19 documents -15 expectedLevel -25 expiry -20 indicator -26 label -29 lastCheck -23 links -25 proofs -31 responsible -29 session -16 severity -29 trainee 17 version -25
h/nb	BC -17 OF -19 action -23 applicable -21 body -21 criterion -19 date -18 deadline -24 end -15 expectedLevel -24 expiry -22 indicator -21 label -21 lastCheck -19 links -26 none 23 phase -17 priority -19 proofs -25 reference -20 responsible -28 session -26 severity -20 status -31 step -15 version -27
h/nc	BC -20 CFA -18 OF -19 VAE -22 action -23 body -20 comment -17 criterion -23 date -19 deadline -25 expiry -21 indicator -23 label -25 lastCheck -24 links -27 none -42 priority -28 proofs -26 responsible -27 score -22 severity 24 version -23
h/nivea	BC -15 CFA -17 OF -16 VAE -19 action -26 applicable -20 body -19 comment -31 criterion -22 date -22 deadline -27 expectedLevel 22 expiry -23 indicator -26 label -35 lastCheck -23 links -27 proofs -30 responsible -27 score -28 version -22
h/no	BC -23 CFA -18 OF -22 VAE -21 action -29 applicable -18 body -24 comment -38 date -17 documents -16 expectedLevel -27 expiry -26 label -32 lastCheck -26 links -35 phase -15 priority -31 proofs -27 reference 21 responsible -36 score -27 session -20 severity -28 step -15
h/not	BC -27 CFA -23 OF -28 VAE -24 action -33 body -27 comment 29 criterion -31 date 20 deadline -32 documents -15 end -22 expectedLevel -36 expiry -31 indicator -26 label -32 lastCheck -31 links -38 none -33 phase -17 priority -31 proofs -37 reference -23 responsible -41 score 20 session -25 severity -30 start -22 step -18 trainee -23 version -28
h/numer	BC -17 OF -15 action -21 applicable -18 body -20 comment -26 date -22 deadline -22 documents -19 end -15 expectedLevel -19 expiry -22 indicator 27 label -37 lastCheck -18 priority -24 proofs -30 reference 18 responsible -29 score -18 session -18 severity -21 status -27 steps -21
h/n°	BC -29 CFA -27 OF -29 VAE -27 action -33 applicable -32 body -23 comment -48 date -31 deadline -40 documents -27 end -26 expectedLevel -35 expiry -33 indicator 21 label -46 lastCheck -45 links -45 phase -22 priority -32 proofs -45 reference 27 responsible -42 score -38 severity -34 start -28 status -50 step -24 steps -34 trainee -23
h/n°$	BC -16 CFA -15 OF -16 VAE -16 action -18 applicable -18 body -23 comment -25 date -15 deadline -23 expectedLevel -19 expiry -17 label -34 lastCheck -28 links -26 priority -16 proofs -35 responsible -24 score -23 session -17 severity -19 status -30 steps -16
h/o	BC -26 CFA -26 action -22 applicable 18 comment -34 criterion -18 deadline -22 documents -17 expectedLevel -22 expiry -20 indicator -30 label -19 lastCheck -18 links -26 priority -21 proofs -21 responsible -25 score -16 severity -20 step -16 version -16
h/o n	BC -17 CFA -18 OF -19 applicable 22 comment -24 deadline -17 indicator -22 links -16 responsible -16
h/of	BC -34 CFA -33 OF 43 VAE -34 action -36 applicable -15 body 21 comment -43 criterion -36 deadline -44 expectedLevel -15 expiry -36 indicator -29 label -33 links -36 none -31 phase 16 priority -35 reference -22 responsible -27 session -15 status -15 step -18 steps -17 trainee -15 version -26
h/of$	BC -25 CFA -27 OF 39 VAE -27 action -19 body 17 comment -22 criterion -19 date -17 deadline -20 expectedLevel -21 expiry -16 indicator -20 label -20 lastCheck -21 links -20 none -30 priority -22 proofs -25 responsible -23 score -24 severity -24 status -29
h/ok	BC -15 OF -15 VAE -17 body -17 comment -20 date -18 deadline -20 expectedLevel -15 links -23 none -26 reference -19 responsible -23 session -18 severity -19 start -15 status 22 steps 21 version -18
h/on	BC -34 CFA -29 OF -35 VAE -34 body -17 comment -26 deadline -16 expectedLevel -26 indicator -19 phase -17 reference -19 responsible -15 session -23 severity -36 version -24
h/ou	BC -16 action -44 applicable -18 comment -48 criterion -31 deadline -27 end -21 expectedLevel -16 expiry -39 indicator -47 label -49 lastCheck -40 links 36 none -52 phase -23 priority -52 proofs -44 reference -30 score -25 severity 18 start -22 step -15 steps -28 trainee -23 version -40
h/ou pas	BC -15 OF -15 action -20 body -15 date -15 deadline -16 expectedLevel -16 indicator -17 label -16 lastCheck -16 links -22 none -20 proofs -17 responsible -22 status 23
h/par	BC -18 action -16 comment -27 criterion -22 date -22 deadline -26 expiry -18 label -20 lastCheck -23 links -27 priority -25 proofs -43 reference -19 responsible 36 score -20 session -22 severity -23 status -35 steps -18 version -22
h/pas	BC -22 CFA -20 OF -22 VAE -22 action 17 body -19 criterion -24 date -22 deadline -30 documents -25 expiry -25 indicator -32 label -26 links -43 none -39 phase -19 priority -24 proofs -29 responsible -35 score -27 session -22 version -21
h/pas$	BC -15 OF -15 VAE -15 action 17 body -16 comment -25 criterion -18 date -19 deadline -23 documents -16 expectedLevel -22 expiry -20 indicator -26 label -18 links -28 none -26 phase -15 priority -15 proofs -21 responsible -28 session -16 version -16
h/perim$	BC -15
h/piec	BC -15 action -20 applicable -15 comment -20 criterion -21 deadline -32 expectedLevel -20 indicator -29 label -27 lastCheck -25 none -40 phase -25 priority -21 proofs 22 responsible -26 score -19 session -26 severity -23
h/point	BC -20 CFA -19 OF -19 VAE -18 action -25 applicable -21 body -19 criterion -31 date -20 deadline -35 documents -16 expectedLevel -27 expiry -21 none -41 priority -27 proofs -25 session -16 severity -25 trainee -15 version -31
h/preuv	BC -22 CFA -20 OF -21 VAE -19 action -29 applicable -21 body -21 comment -43 criterion -26 deadline -29 documents 19 expectedLevel -44 indicator -26 label -38 lastCheck -29 phase -17 priority -25 proofs 27 reference -18 responsible -27 score -26 session -29 severity -24 status -22 step -22 steps -15 version -25
h/prior	BC -18 OF -16 action -17 applicable -16 comment -22 deadline -20 expectedLevel -21 expiry -16 indicator -19 label -21 lastCheck -17 links -22 none -20 priority 33 proofs -24 responsible -21 score -19 severity -20 status -28 version -18
h/qu	BC -17 OF -15 VAE -15 applicable -27 body -16 criterion -23 date -22 deadline -28 expiry -21 lastCheck -26 priority -29 responsible -25 score -22 severity -18 status -43 version -20
h/quali	BC -15 OF -15 VAE -15 action -25 applicable -19 body -16 date -16 deadline -22 expectedLevel -22 expiry -17 indicator 15 lastCheck -18 links -23 none -31 priority -18 proofs -23 reference -20 score -19 step -15 version -26
h/quali$	BC -15 action -25 applicable -19 body -16 date -15 deadline -22 expectedLevel -21 expiry -17 lastCheck -18 links -23 none -28 priority -18 proofs -23 reference -15 score -19 severity -25 version -21
h/que	BC -24 CFA -16 OF -22 VAE -20 body -23 criterion -27 date -36 expiry -33 indicator -24 links -46 none -38 phase -24 responsible -34 session -22 severity -26 status -28 steps -20 version -17
h/qui	BC -25 CFA -21 OF -23 VAE -23 action -36 applicable -35 body 22 comment -17 date -28 deadline -37 end -23 expectedLevel -20 expiry -29 indicator -43 label -18 lastCheck -35 links -43 none -49 phase -26 reference -25 responsible 35 score -26 session -31 severity -29 start -25 status -50 steps -26 version -29
h/quoi	BC -19 OF -16 VAE -15 action -28 applicable -25 comment -30 criterion -25 date -23 deadline -27 expectedLevel -24 expiry -25 label 31 lastCheck -22 links -28 none -36 priority -30 proofs 15 reference -15 responsible -29 score -20 severity -20 version -24
h/rang	BC -16 CFA -15 OF -15 VAE -15 action -26 applicable -23 body -15 comment -27 criterion -16 date -19 deadline -23 expectedLevel -19 expiry -19 indicator -27 label -19 lastCheck -19 links 26 proofs -28 responsible -25 score -17 severity -21 status -37 version -19
h/refer	BC -18 CFA -15 OF -16 VAE -16 action -23 applicable -19 body -32 comment -16 date -21 deadline -17 end -16 expiry -21 lastCheck -20 links -30 phase -20 priority -20 reference 17 responsible 21 score -20 session -27 severity -21 start -15 status -28 step -21 steps -15 trainee -20 version -25
h/requi	BC -17 OF -16 VAE -15 applicable -19 comment -23 criterion -19 deadline -18 expectedLevel 24 expiry -16 indicator -23 label 19 lastCheck -17 links -21 none -26 priority -23 proofs -21 responsible -21 score -18 severity -18 status -30 version -17
h/revie	BC 20 action -15 comment -21 date -22 deadline -19 indicator -20 links -22 none -28 proofs -21 reference -16 score -15 session -19 severity -15 status -17 version -19
h/revie$	BC 20 CFA -15 applicable -15 comment -18 date -15 deadline -16 links -16 none -19 proofs -15 responsible -23 score -15 status -15 steps 20 version -15
h/rnq	BC -16 OF -15 VAE -16 action -20 applicable -20 comment -22 criterion 16 date -16 deadline -19 expiry -17 indicator 26 lastCheck -18 links -22 none -31 phase -15 priority -19 proofs -25 reference -20 responsible -25 score -17 session -15 severity -17 status -27 step -16 version -24
h/rnq$	BC -15 VAE -15 action -18 applicable -18 comment -19 criterion 16 date -16 deadline -18 expiry -18 indicator 23 lastCheck -17 links -22 none -26 priority -17 proofs -23 reference -20 responsible -25 severity -17 status -25 version -22
h/s	BC -26 CFA -23 applicable 18 criterion -33 date -30 deadline -33 documents -17 end -17 expectedLevel -32 expiry -31 lastCheck -28 none -51 reference -23 score -24 session -27 severity -21 status -28 step -15 steps -21
h/se	BC -17 CFA -19 OF -17 VAE -19 applicable -29 date -25 end 22 expiry -35 indicator -33 lastCheck -24 none -39 phase -20 priority -28 proofs -25 reference -20 responsible -28 session -22 severity -20 start -28 step 18 steps -19 trainee -15 version -24
h/suis	BC -19 OF -15 action -23 applicable 22 comment -30 date -16 expectedLevel -18 indicator -17 label -17 lastCheck -20 links -27 none -31 priority -32 proofs -23 responsible -23 score -18 severity -19 status 29
h/v	BC -19 CFA -17 OF -15 action -27 applicable -23 body -20 comment -26 criterion -26 date -20 deadline -25 expiry -27 indicator -29 label -25 lastCheck -21 links -29 priority -24 proofs -30 responsible -34 score -26 session -20 severity -22 status -25 version 30
h/vae	BC -20 CFA -24 OF -31 VAE 51 action -24 applicable -30 body -21 comment -21 criterion -26 date -19 deadline -22 expectedLevel -25 expiry -21 indicator -26 label -27 lastCheck -23 links -24 none -41 priority -31 proofs -26 responsible -23 score -25 severity -30 status -27 version -21
h/vae$	BC -18 CFA -22 OF -27 VAE 43 action -19 applicable -28 body -17 comment -24 criterion -19 date -15 deadline -20 expectedLevel -20 expiry -22 indicator -20 label -22 lastCheck -19 links -20 none -32 priority -28 proofs -22 responsible -21 score -20 severity -23 status -34 version -18
h/valid	BC -20 action -20 applicable -23 body -16 comment -26 criterion -20 date -20 deadline -20 expectedLevel -16 expiry 29 indicator -23 label -22 lastCheck -29 links -25 none -26 priority -21 proofs -26 responsible -22 score -17 severity -19 version -19
h/we	BC -15 action -18 comment -19 deadline -18 expectedLevel -20 indicator -17 label -17 lastCheck -16 links -29 none -21 priority -18 responsible -19 severity -17 status 20
h/where	BC -16 VAE -16 action -19 applicable -34 comment -17 criterion -21 date -16 deadline -24 documents -16 expectedLevel -21 expiry -17 indicator -27 label -22 lastCheck -17 links 28 none -20 priority -22 proofs -30 responsible -30 score -15 severity -18 status 15
h/(none)	CFA -19
h/(sentence)	CFA -24 date -20 links -16 reference -18 responsible -16 score -26 session -23 severity -15 start -17
h/0	CFA -21 action -46 applicable -33 body -38 comment -50 date -26 deadline -38 end -38 expectedLevel -15 expiry -29 indicator -35 label -44 lastCheck -36 links -39 none -20 proofs 35 reference -32 responsible -43 score 18 session -38 severity -30 status -43 trainee -40 version -30
h/^apren	CFA 15
h/^cfa	CFA 17
h/^doc	CFA -15 OF -16 VAE -17 action -20 applicable -18 body -19 comment -32 criterion -15 deadline -25 documents 28 expectedLevel -24 expiry -28 indicator -29 label -22 lastCheck -18 none -45 phase -23 priority -20 proofs 21 responsible -15 score -20 session -25 severity -19 step -26
h/alter	CFA 17 VAE -15 none -15
h/app$	CFA 21 OF -15 VAE -21 none -16
h/apren$	CFA 15
h/c	CFA -19 OF -24 VAE -23 action -20 comment -28 criterion 22 date -24 deadline -27 expectedLevel -30 expiry -26 lastCheck -23 none -39 priority -29 reference -22 responsible -30 score -18 session -17 status -22 version -21
h/de	CFA -35 VAE -39 action -19 applicable -50 body -15 comment -16 indicator -17 phase -15 reference -17 score -18 step -22
h/e	CFA -16 VAE 15 applicable -18 body -18 comment -27 date -15 deadline -20 expectedLevel -18 indicator -21 label -16 lastCheck -15 links -20 none 15 priority -17 proofs -20 score -17 session -19 severity -20 start -16 version -19
h/je	CFA -30 VAE -33 criterion -33 expectedLevel -57 indicator -32 label -35 none -33 phase -19 proofs 24 responsible -44 session -25 severity -37 steps 21 version -37
h/just	CFA -16 VAE -15 action -19 applicable -15 body -15 comment -21 criterion -16 deadline -17 expectedLevel -19 expiry -16 label -18 lastCheck -16 links -21 none -21 priority -19 proofs 25 responsible -21 score -19 severity -17 status -24 version -18
h/non$	CFA -16 comment -18 none -20 severity -18 status 15
h/train	CFA -18 OF 20 VAE -15 comment -20 end -17 none -25 session -21 start -15 status -16 steps -21
h/0$	OF -15 action -33 applicable -26 body -27 comment -38 date -20 deadline -29 end -25 expiry -22 indicator -25 label -35 lastCheck -25 links -32 none -19 proofs 28 reference -18 responsible -32 score 20 session -22 severity -26 status -38 trainee -21 version -26
h/^cours	OF 18 body -16 comment -15 links -16 none -22 responsible -18 session 24 steps -15
h/^mes	OF -16 criterion -17 date -15 deadline -17 expectedLevel -18 indicator -16 label -20 links -17 none -28 priority -15 proofs 20 responsible -20 score -19 severity -15 status -18 version -15
h/^on	OF -16 comment -19 criterion -18 date -20 expectedLevel -16 expiry -21 indicator -20 label -23 lastCheck -25 links -30 priority -20 proofs -19 responsible -25 status 20
h/^vae	OF -17 VAE 33 action -17 applicable -22 comment -21 criterion -17 deadline -17 expectedLevel -17 expiry -15 indicator -18 label -19 lastCheck -17 links -20 none -27 priority -19 proofs -18 responsible -20 severity -21 status -19 version -15
h/a mon	OF -26 applicable 21
h/actio de	OF 26 none -19 responsible -22
h/actio$	OF -24 action 22 body -19 comment -19 deadline -21 expectedLevel -17 indicator -20 label -20 lastCheck -16 links -20 none -24 priority -19 score -15 session -16 severity -18 status -18 version -17
h/appli a	OF -20 applicable 16
h/aux	OF 15 none -18 responsible -18 steps 17
h/bilan$	OF -15 VAE -21 action -18 comment -19 criterion -15 deadline -19 indicator -17 label -15 lastCheck -15 links -18 none -21 proofs -18 responsible -19 score -16 severity -17
h/by	OF -17 action -23 applicable -17 comment -21 criterion -18 date -19 deadline 18 documents -15 expectedLevel -18 indicator -19 label -21 lastCheck -21 links -23 phase -15 priority -17 proofs -20 reference -17 score -18 session -19 severity -18 status -30 version -17
h/clien$	OF -16 body 31 comment -17 deadline -16 expectedLevel -17 indicator -21 label -15 links -16 priority -15 proofs -17 responsible -31 status -22 version -16
h/compl	OF -21 VAE -15 action -18 applicable -17 body -21 comment -23 criterion -17 expectedLevel -24 expiry -18 indicator -22 lastCheck -16 links -26 none -29 proofs 17 reference -15 session -15 severity -20
h/corre	OF -20 action 19 comment -22 criterion -15 expectedLevel -18 indicator -16 label -16 lastCheck -15 links -20 none -25 proofs -20 responsible -30 severity -16 status -20 version -16
h/corre$	OF -16 comment -17 none -20 responsible -23 status -19
h/cours	OF 18 body -21 comment -20 indicator -15 links -21 none -29 proofs -15 reference -19 responsible -25 session 18 status -15 trainee -18
h/cours$	OF 18 links -15 session 15 status -17
h/don	OF -15 VAE -15 applicable -16 body -17 comment -26 criterion -17 expiry -20 indicator -19 label -20 lastCheck -18 links -22 none -29 priority -18 proofs -24 severity -18
h/f	OF 15 action 17 comment -16 deadline -15 none -18 proofs -18 status -17
h/fair	OF -15 VAE -17 action 20 comment -37 criterion -21 documents -17 expectedLevel -25 expiry -33 indicator -26 lastCheck -24 links -23 proofs -34 responsible -24 score -21 severity -15 status -26 version -20
h/form	OF 16 body -18 comment -22 deadline -15 documents 16 end -16 indicator -18 none -25 phase -15 start -15 status -16 steps -17
h/form$	OF 15 body -20 comment -18 documents 17 none -18 reference -18 status -17
h/forma of	OF 24 none -23
h/is of	OF 15
h/n	OF -30 action -27 applicable 20 body -26 criterion -27 date -19 deadline -28 documents -19 expectedLevel -25 label -29 lastCheck -24 links -23 phase -19 priority -28 proofs -28 reference -19 responsible -31 score -20 session -18 severity -26 step -18 trainee 16 version -27
h/n$	OF -26 action -17 applicable 24 comment -30 criterion -17 deadline -19 documents -15 expectedLevel -16 expiry -17 label -23 lastCheck -16 links -22 priority -18 proofs -18 responsible -22 severity -16 step -15 version -18
h/of ?	OF 16
h/of train	OF 18 applicable -15
h/pour les	OF 18 applicable -16 none -19
h/prevu	OF -16 action 15 comment -21 criterion -15 date -30 deadline 19 expectedLevel -15 expiry -30 indicator -21 label -18 lastCheck -30 links -21 phase -16 priority -15 responsible -27 severity -15 status -22 step -17 version -15
h/prevu$	OF -15 action 15 comment -19 date -22 expiry -22 indicator -17 label -16 lastCheck -23 priority -15 responsible -17 severity -15 status -17
h/to me	OF -15 VAE -15 applicable 23 responsible -17
h/train$	OF 17 body -18 comment -15 links -15 none -16 trainee 16
h/y	OF -18 VAE -24 body -16 criterion -15 deadline -18 expectedLevel -21 indicator -25 label -18 lastCheck -17 proofs -20 version -17
h/^bilan	VAE -15 body -22 comment -21 criterion -16 expectedLevel -17 indicator -22 label -27 links -17 none -21 priority -17 proofs -18 responsible -15 severity -18 status 15 version -16
h/^conc	VAE -15 applicable 18
h/^conf	VAE -15 applicable -22 none -17 severity -19 status 22
h/^impri	VAE -15 applicable -25 comment -19 deadline -15 documents 20 indicator -15 links -18 responsible -20 status -26 step -15 version -16
h/^la	VAE -15 applicable -19 body -23 comment -26 date -20 deadline -22 expectedLevel -21 expiry -16 indicator -18 priority -25 proofs -18 reference -15 session -25 status -34 step -15 trainee 18
h/a e	VAE 17
h/a fair	VAE -16 action 20 comment -32 criterion -18 documents -18 expiry -30 indicator -25 label -27 lastCheck -22 links -21 phase -15 proofs -21 responsible -24 score -16 status -26 version -18
h/a$	VAE -16 action -25 applicable -19 body -16 comment -24 criterion -16 documents -19 expectedLevel -18 expiry -21 indicator -27 label -20 lastCheck -18 links -22 phase -16 priority -15 responsible 27 status -22 step -16 version -22
h/acqui$	VAE 15 steps 15
h/b	VAE -15 applicable -21 comment 26 indicator -18 none -23 responsible -15 status -27
h/chez	VAE -19 applicable 18
h/comment	VAE -15 applicable -23 body -17 comment 16 criterion -21 date -18 deadline -26 expectedLevel -17 expiry -22 indicator -25 label -24 lastCheck -20 links -31 none -33 priority -23 reference -16 responsible -29 score -23 session -15 severity -21 version -23
h/e$	VAE 19 none -24
h/impri	VAE -16 action -17 applicable -25 comment -26 criterion -17 deadline -19 documents 19 expectedLevel -16 indicator -24 label -16 links -18 none 18 priority -19 proofs -16 responsible -21 severity -18 status -32 step -17
h/learn	VAE 15 body -16 comment -16 none -15 priority -16 responsible -19 session -18 steps -16
h/les	VAE -22 action -23 applicable -27 body -21 comment -28 criterion -17 date -15 deadline -23 expectedLevel -22 expiry -16 label -20 lastCheck -19 priority -21 proofs 18 reference -15 responsible -25 score -19 session -18 severity -17 status -31 step -15 version -18
h/moi	VAE -21 action -17 applicable 29 comment -22 deadline -15 expectedLevel 15 indicator -15 label -18 links -16 none -25 priority -17 proofs -18 status -23 steps 24
h/moi ?	VAE -18 applicable 23 none -15
h/oppos$	VAE -15 none -19 status -15
h/prior$	VAE -17 comment -18 deadline -15 expectedLevel -22 indicator -15 label -16 links -16 none -26 priority 32 proofs -15 responsible -17 severity -16 status -23 version -15
h/quand	VAE -15 action -21 applicable -26 body -17 comment -29 deadline 17 documents -25 indicator -34 label -19 links -34 priority -17 proofs -27 reference -22 responsible -31 session -28 status -29 step -23 steps -16 version -19
h/remit	VAE -16 applicable 18 none -18
h/t	VAE -22 comment -19 deadline -23 documents -21 expectedLevel -27 indicator -31 lastCheck -18 none 20 priority -23 proofs -20 responsible -24 score -19 severity -16 status -33 trainee -30 version -25
h/v a	VAE 18 action -17 comment -16 responsible -18 version -17
h/v$	VAE -16 expectedLevel -17 links -17 proofs -16 responsible -16 status -20 version 21
h/vae ?	VAE 17
h/valid des	VAE 16
h/y n	VAE -23 applicable 19 none -15 status -16
h/?	action -16 applicable 20 body -18 comment -27 deadline -19 documents -22 expectedLevel -29 expiry -26 indicator -18 label -30 phase -21 proofs -30 reference -16 score -19 step -20
h/^ac	action 21 none -18
h/^act	action 19 comment -16 links -19 none -18 phase -17 responsible -24 status -16
h/^appli	action -24 applicable 16 body -20 comment -25 criterion -19 date -17 deadline -24 expectedLevel -21 expiry -19 indicator -23 label -26 lastCheck -19 links -22 none -25 priority -20 proofs -24 responsible -23 score -20 severity -22 status -26 version -15
h/^avanc	action -17 comment -16 deadline -15 lastCheck -15 none -17 proofs -19 status 22
h/^cat	action -17 applicable -18 body -15 comment -18 criterion -16 deadline -16 expectedLevel -17 indicator -16 links -20 proofs -16 responsible -20 score -15 status -26 version -17
h/^check	action -15 date -21 indicator -17 none -15 proofs -23 step 15
h/^cod	action -19 comment -19 date -20 deadline -21 end -17 expectedLevel -16 expiry -17 label -18 links -29 phase -21 proofs -27 reference 22 responsible -27 score -24 severity -18 start -15 steps -15 trainee -19 version -25
h/^comme	action -17 comment 28 deadline -19 end -15 expectedLevel -19 indicator -17 label -22 lastCheck -17 links -18 none -27 proofs -23 responsible -23 severity -17 start 15 status -28 version -15
h/^confi	action -15 applicable -16 comment -19 criterion -16 deadline -15 indicator -17 links -17 none 18 status -19 version -16
h/^cotat	action -15 comment -20 date -16 deadline -17 indicator -15 links -16 none -29 priority -15 proofs -16 responsible -15 severity -15
h/^crite	action -17 comment -22 criterion 32 deadline -19 expiry -16 label -26 lastCheck -15 links -19 none -21 priority -16 proofs -22 responsible -21 severity -16 status -26 version -24
h/^dans	action -15 applicable 19 body -15 comment -21 date -15 deadline -18 expiry -15 indicator -22 links 18 none -27 proofs -16 version -15
h/^degr	action -16 links -15 responsible -18 status 18
h/^dilig	action 18 comment -17 deadline -15 expectedLevel -15 links -16 none -19 proofs -17 responsible -17 status -17
h/^don	action -18 deadline -18 links -15 none -16 score -16 status 19
h/^echea	action -20 comment -23 date -18 deadline 24 documents -16 expiry -20 indicator -19 label -17 lastCheck -18 links -20 proofs -15 responsible -24 status -21 step -17
h/^eleme	action -20 criterion -15 deadline -20 documents 20 expectedLevel -17 expiry -15 indicator -18 label -20 lastCheck -15 links -22 none -31 priority -16 proofs 23 responsible -21 score -16 severity -15 status -24 step -15
h/^empl	action -15 comment -17 links 28 none -24 responsible -21 version -17
h/^en	action -18 comment 17 deadline -24 expectedLevel -17 lastCheck -24 links -22 none -28 priority -24 proofs -20 score -15 version -18
h/^est	action -23 body -19 comment -23 date -15 deadline -20 expectedLevel -23 expiry -18 indicator -21 label -24 lastCheck -15 links -27 proofs -27 score -15 severity -21 step -16 version -19
h/^eta	action -15 comment -15 deadline 19 none -16
h/^evide	action -18 comment -21 documents 16 expectedLevel -15 indicator -17 label -15 responsible -18 status -23 version -18
h/^exige	action -19 applicable -16 comment -24 criterion -19 deadline -17 label 15 links -20 none -22 priority -15 proofs -21 responsible -19 severity -18 status -23 version -17
h/^fil	action -18 comment -24 criterion -15 deadline -17 expectedLevel -16 indicator -19 label -17 proofs 15 score -16 severity -15 status -21 version -15
h/^fin	action -16 body -24 comment -20 end 35 expiry 16 indicator -16 label -15 links -19 proofs -19 reference -18 responsible -21 session -25 start -33 status -26 steps -29 trainee -18
h/^finan	action -16 body 15 comment -15 deadline -15 links -15 proofs -16 steps -15
h/^forma	action -18 body -30 comment -26 criterion -15 deadline -17 end -20 expectedLevel -19 indicator -19 label -16 links -25 phase -19 priority -17 proofs -25 reference -18 score -15 severity -18 start -20 status -20 step 15 steps -19 trainee -18 version -18
h/^gravi	action -15 comment -20 deadline -16 expectedLevel 15 indicator -16 label -17 none -27 proofs -17 severity 23 status -21
h/^je	action -16 none -31 responsible -19 status -19 steps 17 version -15
h/^lieu	action -18 body -15 date -16 deadline -20 indicator -17 lastCheck -16 links 16 priority -18 proofs -18 responsible -27 severity -19 status -20
h/^livra	action -15 comment -18 date -18 deadline 15 documents 18 expiry -18 indicator -18 lastCheck -16 links -19 none -25 responsible -21 status -19 version -18
h/^mesur	action 27 comment -16 deadline -20 expectedLevel -15 label -16 lastCheck -15 links -19 none -22 priority -18 proofs -19 responsible -19 status -16 version -15
h/^next	action 18 comment -19 links -16 none -15 proofs -18 responsible -19 status -17 version -15
h/^nombr	action -15 comment -15 links -15 none 28 responsible -16
h/^obs	action -15 comment 28 deadline -15 links -19 none -21 proofs -15 responsible -19 severity -16 status -18
h/^obser	action -15 comment 29 deadline -15 indicator -15 links -18 none -18 proofs -15 responsible -22 status -22
h/^ordr	action -16 body -23 comment -20 deadline -17 expectedLevel -18 indicator -21 label -16 lastCheck -18 links -18 priority 22 proofs -15 responsible -18 score -16 severity -16 status -26 version -18
h/^ou	action -17 applicable -19 body -15 comment -26 criterion -15 date -29 deadline -22 documents -16 expectedLevel -23 expiry -17 indicator -21 label -19 lastCheck -17 links 38 none -30 priority -20 proofs -24 responsible -33 session -18 severity -24 status 18 step -21 steps -16
h/^paper	action -15 comment -21 deadline -17 documents 23 indicator -19 links -20 none -26 proofs 20 responsible -21 status -20 step -18
h/^perim	action -15 comment -16 criterion -16 date -20 deadline -17 expiry 22 indicator -19 label -16 lastCheck -21 links -18 none -21 proofs -20 responsible -16 status -20
h/^photo	action -17 none 22 proofs -15 responsible -18
h/^piec	action -16 comment -17 date -17 deadline -24 indicator -22 links -22 none -24 phase -20 proofs 24 reference -22 responsible -22 version -19
h/^plan	action 19 deadline -19 none -19 responsible -18
h/^point	action -16 criterion -15 date -21 deadline -22 expectedLevel -16 expiry -18 label 15 links -20 none -32 priority -16 proofs -19 score 17 status -30 version -15
h/^porte	action -15 body -15 comment -16 none -16 responsible 23
h/^pour	action -26 applicable 23 comment -26 criterion -18 date -22 documents -18 expectedLevel -21 expiry -24 label -29 lastCheck -26 links -27 priority -20 responsible -25 score -18 severity -22 status -37 step -15 version -24
h/^preci	action -15 comment 23 links -16 none -17 status -18
h/^quell	action -16 none -24 proofs -17 status -21 version 15
h/^qui	action -17 comment -31 date -15 deadline -17 documents -25 indicator -21 label -19 links -25 none -24 priority -20 proofs -28 reference -15 responsible 35 session -17 status -27 step -23 trainee -22 version -23
h/^rang	action -24 comment -21 deadline -17 expectedLevel -16 expiry -16 indicator -22 label -16 proofs -20 responsible -20 score -15 severity -16 status -22 version -17
h/^recor	action -19 comment -21 criterion -15 deadline -19 expectedLevel -18 expiry -16 indicator -20 lastCheck -18 links -23 none -24 proofs 19 responsible -19 version -18
h/^refer	action -15 body -16 comment -27 criterion -23 date -17 expectedLevel -20 expiry -16 label -24 links -22 priority -16 proofs -30 reference 20 session -19 status -26 steps -23 trainee -15 version -22
h/^remed	action 17
h/^requi	action -19 comment -16 indicator -16 label 20 none -17 proofs -15 responsible -16 status -16
h/^resp	action -18 comment -16 links -19 none -22 proofs -18 responsible 32 status -18
h/^respo	action -20 comment -16 none -15 proofs -16 responsible 27
h/^rest	action 20
h/^sit	action -16 comment -21 deadline -17 indicator -16 label -15 links -18 priority -21 proofs -26 responsible -22 session -18 status 16 version -17
h/^ski	action -16 comment -15 none -17 step 15
h/^suit	action 17 proofs -16
h/^t	action -15 comment -15 none 23 proofs -15 responsible -19
h/^tach	action 17 comment -18 deadline -16 documents -16 indicator -16 links -17 none -21 phase -19 responsible -22 status -19 step 22
h/^todo	action 23 comment -19 label -17
h/^urgen	action -16 applicable -16 comment -16 deadline -17 expectedLevel -19 label -15 lastCheck -15 links -15 none -21 priority 25 proofs -17 score -15 severity -18 status -17 version -15
h/^valid	action -16 comment -19 criterion -15 date -20 deadline -24 expiry 20 indicator -19 label -17 lastCheck -22 links -21 none -20 priority -16 proofs -20 responsible -18 severity -16 version -17
h/^where	action -16 applicable -27 deadline -19 documents -15 expectedLevel -19 indicator -19 label -16 links 21 none -19 priority -15 proofs -22 responsible -16 status 15
h/a ce	action -19 deadline -17 label -15 none -21 proofs -21 status 26 step 15
h/a donne	action 16 comment -17 none -18
h/a f	action 17
h/a jour	action -16 date -31 deadline -26 expiry -19 lastCheck 18 links -20 none -31 proofs -24
h/a mener	action 18
h/a montr	action -15 comment -22 deadline -17 indicator -15 none -28 proofs 26 status -17
h/a prend	action 16
h/a trait	action -23 comment -20 deadline -24 none -17 priority 15
h/abord	action -17 applicable -19 deadline -16 priority 19
h/ac	action 20 none -17
h/act	action 25 comment -23 deadline -21 indicator -21 label -18 none -28 phase -18 priority -15 reference -15 session -17 severity -17 status -25
h/actio a	action 20 responsible -17
h/aff	action -15 none -17 proofs -16 responsible 17
h/age	action -15 links -17 none 27 responsible -18 status -16
h/age$	action -15 applicable -16 comment -15 expectedLevel -15 links -15 none 25 priority -15 status -21
h/ai	action -36 applicable -27 body -30 criterion -16 date 18 deadline -32 end -22 expectedLevel -27 expiry -23 indicator -31 label -28 lastCheck 22 priority -20 responsible -16 score -18 session -19 severity -20 start -20 status -39 step -15 trainee -22 version -24
h/ai je	action -19 comment 20 date 15 deadline -19 expiry -16 proofs -20 status -24
h/aircr	action -16 links -18 none 22 responsible -17
h/ameli	action 20 none -21 status -17
h/ameli$	action 15 links -15 none -20 status -16
h/ap	action 19 none -15
h/ap$	action 19 none -16
h/appli	action -27 applicable 26 body -24 comment -29 criterion -25 deadline -29 expectedLevel -30 expiry -24 indicator -31 lastCheck -22 links -27 none -31 priority -27 proofs -27 responsible -28 score -21 severity -25 status -29 version -19
h/artif	action -15 comment -15 indicator -17 none -22
h/at$	action -15 comment -19 criterion -15 indicator -17 label -18 links -18 none -24 proofs -21 responsible -17 session -17 status -19
h/atten de	action -15 none -20
h/atten$	action -22 body -19 criterion -16 date -15 expectedLevel 17 expiry -21 indicator -22 label 19 lastCheck -15 links -28 priority -26 proofs -38 reference -17 responsible -25 score -15 session -19 severity -21 start -24 status -32 version -19
h/au$	action -15 body -16 comment -22 deadline 18 end 19 expiry 15 indicator -16 label -16 links -19 priority -16 proofs -24 reference -17 responsible -26 score -15 status -21 steps -19
h/av	action -25 applicable -18 comment -23 criterion -15 deadline 23 indicator -19 label -15 lastCheck -25 links -19 none -26 priority -22 proofs -18 responsible -21 status 19 version -16
h/av le	action -15 deadline 21 expiry -26 lastCheck -21
h/av$	action -16 applicable -15 comment -18 none -18 priority -20 proofs -15 status 19
h/avant	action -33 applicable -26 body -15 comment -34 criterion -21 date -38 deadline 27 documents -28 expectedLevel -22 indicator -34 label -26 lastCheck -39 links -33 proofs -31 reference -23 responsible -34 score -16 session -27 status -34 step -27 steps 21 version -25
h/avant$	action -24 applicable -17 comment -22 documents -15 expiry 17 indicator -15 lastCheck -16 links -17 phase -19 priority -17 proofs -21 responsible -16 status -16 steps 17
h/before	action -20 comment -17 deadline 20 indicator -18 links -20 proofs -17 responsible -18 status -17
h/before$	action -18 comment -15 date -17 deadline 18 indicator -15 links -16 none -20 proofs -16 responsible -16 status -16
h/blabl	action -20 comment 23 criterion -16 deadline -19 expectedLevel -18 expiry -15 indicator -17 label -17 lastCheck -15 links -21 none -22 proofs -21 responsible -19 score -16 severity -17 status -19 version -16
h/by$	action -20 comment -24 date -22 documents -15 expectedLevel -15 indicator -25 label -17 lastCheck -21 links -26 none -15 proofs -27 reference -18 responsible 16 score -15 session -22 status -24 step -16 version -22
h/cat	action -17 applicable -17 body -16 comment -19 criterion -15 deadline -17 expectedLevel -16 indicator -16 label -15 links -18 proofs -15 responsible -18 session -15 status -25
h/ce qu	action 17 applicable -17 deadline -19 documents 17 expiry -17 indicator -16 lastCheck -15 links -22 priority -27 proofs -27 responsible -18 score -16 status -25
h/ce qui	action -16 documents -21 links -16 none -23 responsible -30 status -21 step 23
h/cela	action -18 comment -16 criterion -17 expectedLevel -20 label -17 none -28 priority -19 proofs -17 status -28
h/chant$	action -24 body -15 comment -16 deadline -17 expectedLevel -16 links -16 none -25 proofs -16 responsible -19 score -17 severity -16 status 16 version -15
h/charg	action -17 applicable -17 body -19 comment -27 criterion -16 date -15 deadline -19 expiry -15 indicator -20 label -19 lastCheck -17 links -25 none -28 priority -17 proofs -21 responsible 31 session -16 severity -15 status -25 version -21
h/chemi	action -20 body -20 criterion -15 date -15 deadline -20 documents -22 expectedLevel -21 expiry -16 indicator -23 label -17 lastCheck -16 links 28 priority -18 proofs -21 reference -17 score -17 session -17 severity -17 steps -17 trainee -17 version -17
h/chemi$	action -15 deadline -15 documents -18 expectedLevel -17 indicator -20 label -16 proofs -16 responsible -19
h/chos	action 16 none -15 responsible -15
h/clas	action -15 body -21 comment -22 deadline -16 expectedLevel -20 indicator -16 label -15 lastCheck -15 none -24 priority -15 proofs -18 responsible -21 score -16 session 15 severity 16 status -22 version -16
h/class	action -16 comment -21 criterion -16 date -16 deadline -17 expectedLevel -17 indicator -23 label -15 links 28 proofs -21 responsible -22 status -25 version -18
h/clear	action -15 expectedLevel 17 links -15
h/colle	action -17 comment -21 criterion -16 date -15 expiry -15 indicator -18 label -18 links -20 none -26 responsible -18 step 17 version -15
h/colle$	action -18 comment -22 criterion -16 date -16 expiry -17 indicator -19 label -19 links -19 none -26 responsible -19 severity -15 step 17 version -16
h/combien	action -18 applicable -23 comment -23 criterion -17 date -18 documents -19 expectedLevel -20 expiry -18 label -24 lastCheck -18 links -33 none 24 phase -20 priority -17 proofs -22 responsible -22 session -17 status -33 step -15 version -19
h/comen	action -17 comment 19 end -21 links -18 none -19 proofs -17 start 16
h/comme	action -17 body -15 comment 29 deadline -17 end -31 expectedLevel -19 indicator -20 label -21 lastCheck -16 links -16 none -28 priority -16 proofs -22 responsible -22 severity -16 start 23 status -25 steps -17 version -16
h/comment ?	action 20 comment -16
h/confi	action -15 applicable -16 comment -21 criterion -15 links -16 none 17 priority -15 proofs -16 status -20 version -16
h/const	action -17 body -17 criterion -15 deadline -25 expectedLevel -15 expiry -19 indicator -18 label -19 links -18 none -25 priority -17 proofs -16 responsible -20 score -16 severity -16 steps -16 version -16
h/const$	action -17 criterion -15 deadline -24 expiry -18 indicator -17 label -19 links -17 none -21 priority -16 responsible -17 severity -16 version -15
h/copil	action -16 comment -18 deadline -15 label -15 links -15 none -17 proofs -16 responsible 22 status -16 version -16
h/corr	action 23 comment -21 proofs -21 status -15
h/corr$	action 23 comment -22 proofs -24 status -16
h/corri	action 20 applicable -15 comment -25 deadline -19 expiry -16 proofs -19
h/corri$	action 20 comment -24 deadline -18 expiry -16 proofs -18
h/cotat	action -16 applicable -15 comment -19 criterion -15 deadline -20 expiry -15 indicator -16 lastCheck -21 links -18 none -26 priority -17 proofs -17 responsible -17 severity -17
h/d avanc	action -19 none -26 priority -17
h/de nous	action -15 label 15 none -20
h/debit	action -15 body -18 comment -20 deadline -17 indicator -15 links -22 none -24 priority -15 proofs -16 responsible 25 status -16
h/decid	action 19 none -17
h/decid$	action 17 label -17 none -18
h/degr	action -18 links -16 none -15 responsible -18 status 20
h/deman	action -19 applicable -15 comment -19 deadline -15 label 34 links -18 none -20 proofs -19 responsible -15 status -15
h/deman$	action -15 comment -17 label 27 links -15 none -15 proofs -18
h/des	action -19 applicable -18 body -19 comment -24 date -16 deadline -19 expiry -18 indicator 19 label -20 lastCheck -15 links -27 none -17 priority -16 reference -20 responsible -23 session -20 start -15 status -23 steps 31 trainee -18 version -19
h/dilig	action 19 comment -18 deadline -16 label -15 links -17 none -21 proofs -19 responsible -17 status -15
h/dilig$	action 19 comment -18 deadline -17 expectedLevel -17 indicator -15 label -15 links -18 none -21 proofs -17 responsible -18 status -19
h/dis	action -21 comment 22 proofs -20
h/dit	action -22 comment 21 none -16 priority -20 proofs -19 responsible -16 status -17
h/dit$	action -16 comment 24 expectedLevel -15 label -15
h/do	action 24 comment -20 criterion -16 deadline -21 expectedLevel -22 indicator -20 label -17 links -22 none -20 priority -16 proofs -20 responsible -19
h/doit	action 16
h/donn	action -16 applicable -20 body -16 comment -26 date -17 deadline 17 expiry -30 indicator -22 label -21 links -21 none -21 priority -22 proofs -21 responsible -19 session -15 step -19 steps 17
h/donne$	action 15 comment -19 none -19 proofs -17 responsible -18 steps 16
h/dossi	action -18 body -30 comment -22 criterion -23 date -15 deadline -18 documents -19 end -27 expectedLevel -20 expiry -19 indicator -31 label -16 links 25 phase -16 priority -19 reference 16 responsible -16 score -17 severity -19 start -28 status -21 step -19 version -20
h/dossi$	action -15 body -19 comment -17 criterion -21 end -17 expectedLevel -15 indicator -30 links 15 priority -16 session -20 severity -15 start -17 status -15 steps -15 trainee -22 version -19
h/dri	action -17 comment -16 links -18 none -17 proofs -17 responsible 24 status -15
h/du$	action -16 applicable -15 body -19 comment -27 criterion -15 end -19 expectedLevel -18 indicator -25 label -20 links -30 none -27 proofs -25 reference -21 responsible -27 session -20 start 25 status -22 steps -20 trainee -19 version -21
h/due	action -15 comment -19 date -21 deadline 27 indicator -20 label -16 lastCheck -19 links -20 proofs -18 reference -15 responsible -21 severity -16 status -21 step -15 version -16
h/ech	action -17 comment -20 criterion -15 deadline 25 expectedLevel -15 indicator -21 label -16 lastCheck -17 links -22 priority -15 proofs -17 responsible -21 score -15 severity -16 status -22
h/echan	action -15 body -18 comment 18 date -24 expiry -20 links -18 priority -16 responsible -19 start -15 status -18
h/echea	action -26 comment -19 criterion -15 date -34 deadline 29 documents -16 expectedLevel -15 expiry -30 indicator -21 label -17 lastCheck -25 links -20 phase -15 priority -18 proofs -19 responsible -21 score -18 severity -15 status -27 step -19
h/eleme	action -19 criterion -15 deadline -18 documents 17 expectedLevel -17 expiry -15 indicator -17 label -20 lastCheck -15 links -21 none -29 priority -16 proofs 23 responsible -20 score -15 status -24
h/empl	action -15 comment -19 links 28 none -24 proofs -15 responsible -21 status -15 version -15
h/en plac	action 17 comment -18 proofs -15 status 15
h/en premi	action -18 comment -23 priority 22
h/engag$	action -21 comment -16 expectedLevel -22 label 20 none -23 priority -19 proofs -16
h/est	action -41 body -36 comment -15 criterion -30 date -19 deadline -44 documents -31 end -16 expectedLevel -26 lastCheck -38 none -23 phase -23 proofs -20 responsible -54 score -29 severity -26 start -18 trainee -24 version -16
h/est ce	action -16 comment -18 expectedLevel -18 label -20 none -34 proofs -21
h/est dit	action -17 comment 24 label -15 none -15
h/etap	action 17 comment -17 documents -19 links -35 none -27 session -30 step 19
h/etre	action 23
h/evalu$	action -17 date -20 deadline -22 expiry -17 indicator -23 label 15 links -17 none -24 proofs -24 responsible -16 score -15 severity -15
h/exig	action -18 applicable -15 comment -22 criterion -18 deadline -17 expectedLevel 21 indicator -18 links -18 none -26 priority -20 proofs -21 responsible -18 score -16 status -22
h/expec	action -20 deadline -16 expectedLevel 33 indicator -16 label -15 links -22 priority -18 proofs -32 responsible -15 status -20 version -15
h/fair$	action 31 applicable -26 comment -29 deadline -29 expectedLevel -16 indicator -18 label -22 links -18 priority -29 proofs -25 responsible -19 status -22
h/faut	action -24 applicable -18 criterion -16 date -17 deadline 21 expiry -23 indicator -24 lastCheck -22 links -26 proofs -23 responsible -28 status -27 step -17 version -16
h/fil	action -15 comment -24 deadline -18 expectedLevel -15 indicator -18 label -16 session -17 status -17
h/fin	action -20 comment -27 date -16 end 24 expectedLevel -15 expiry 24 indicator -21 label -18 lastCheck -16 links -26 none -23 priority -15 proofs -25 reference -26 responsible -26 session -30 start -36 status -27 trainee -20 version -16
h/finan	action -15 body 22 comment -21 deadline -15 end -15 expectedLevel -16 indicator -15 links -22 proofs -16 reference -17 responsible -22 session -21 start -17 status -16 trainee -18 version -16
h/finan$	action -16 body 19 comment -18 indicator -16 links -18 none 15 priority -20 proofs -18 reference -15 responsible -20 session -17 status -15
h/finis	action -16 comment -16 deadline 18 expiry -16
h/gravi	action -16 deadline -16 label -15 links -16 none -23 priority -15 responsible -17 severity 15 status -15
h/green	action 19 links -16
h/gro	action -16 comment -15 indicator -15 links -19 priority -17 responsible -17 status -25
h/guid	action -22 body -21 comment -28 criterion -18 date -16 deadline -22 expectedLevel 35 expiry -19 indicator -22 label -38 lastCheck -19 links -25 priority -21 proofs -27 responsible -24 score -19 severity -17 status -23 version -19
h/guid$	action -16 applicable -15 body -18 comment -25 criterion -15 deadline -19 expectedLevel 18 expiry -15 indicator -16 label -28 lastCheck -16 links -22 priority -17 proofs -19 responsible -21 score -18 severity -16 status -25 version -16
h/has	action 15
h/heur	action -16 body -15 comment -16 deadline -15 links -19 none 28 responsible -17 score -15 session -17 status -22 steps -16
h/holde	action -15 responsible 18
h/how	action -15 applicable -19 comment -17 criterion -16 deadline -18 indicator -18 label -17 links -20 responsible -17 score -17
h/ici	action -20 applicable -20 criterion -15 date -25 deadline 20 documents -17 expectedLevel -16 expiry -23 label -17 lastCheck -23 links 20 phase -15 priority -22 proofs -23 reference -16 responsible -25 score -16 session -15 status -24 step -21 version -16
h/ils	action -17 comment -16 label 18 none -17
h/ind	action -18 applicable -18 criterion -25 date -17 deadline -21 expectedLevel -18 expiry -18 indicator 27 lastCheck -16 links -21 none -34 priority -19 proofs -24 reference -22 responsible -24 score -16 session -16 severity -18
h/ind$	action -15 criterion -19 deadline -17 indicator 15 links -18 none -34 priority -16 proofs -17 reference -18 responsible -18 version -28
h/initi	action -15 body -17 comment -18 deadline -15 links -20 none -23 proofs -15 responsible 24 status -15 version -15
h/intit	action -15 body -16 comment -19 criterion -16 date -24 deadline -18 expectedLevel -16 expiry -18 indicator -29 label 23 lastCheck -15 links -27 none -30 priority -16 reference -18 responsible -28 session 18 severity -16 status -28 version -26
h/is	action -22 body -18 comment -22 criterion -19 date -19 deadline -21 documents -18 expectedLevel -25 expiry -19 indicator -17 lastCheck -16 priority -19 responsible -26 score -20 severity -20 status -18 version -21
h/je a	action -19 comment 19 none -19
h/je me	action -29 applicable -20 deadline 20 expectedLevel -17 expiry -25 label -19 none -20 priority -16 proofs -27
h/je vai	action 21 comment -15 proofs -18
h/jusqu	action -24 applicable -21 body -17 comment -26 criterion -17 date -16 expiry 37 indicator -23 label -22 lastCheck -27 links -25 none -15 priority -20 proofs -23 responsible -25 score -19 severity -16 status -28 version -17
h/just$	action -15 comment -18 deadline -16 expectedLevel -15 links -18 none -17 priority -15 proofs 20 responsible -17 status -20 version -16
h/justi	action -17 comment -20 criterion -15 date -20 deadline -19 documents 19 expectedLevel -17 expiry -17 links -23 none -32 priority -15 proofs 27 responsible -17 score -17 severity -15 status -21 version -20
h/l audit	action -17 applicable -22 body -16 deadline -25 indicator -25 lastCheck -20 links -19 priority -15 responsible -20
h/le guid	action -17 expectedLevel 28 label -24 none -26
h/left	action 20
h/left to	action 16
h/lien	action -17 comment -24 date -19 deadline -16 documents -17 expectedLevel -15 label -15 links 33 none -32 proofs -25 reference -20 responsible -28 status -24 version -21
h/lieu	action -17 date -20 deadline -24 expiry -17 indicator -16 links 18 priority -16 proofs -18 responsible -25 severity -17 status -20
h/m	action -25 expectedLevel -19 expiry -18 lastCheck -15 links -15 none -25 priority -24 proofs -22 severity 16 status -27
h/main	action -16 none -24 proofs 22 responsible -18
h/maj	action -16 comment -21 date -28 deadline -24 expectedLevel -23 expiry -22 indicator -17 label -17 lastCheck 22 links -18 none -22 priority -16 proofs -19 severity 19 status -19 version -17
h/maj$	action -17 date -22 deadline -24 expectedLevel -23 expiry -17 indicator -16 label -16 lastCheck 19 links -18 none -23 priority -17 proofs -19 responsible -22 severity 19 status -20 version -16
h/major	action -15 comment -16 deadline -15 expectedLevel -15 links -15 none -16 proofs -16 responsible -20 severity 21
h/mark	action -15 comment -17 expectedLevel 15 none -17 priority -15 score 17 severity -17 status -18
h/me rest	action 17
h/men	action 15
h/mener	action 16
h/mener$	action 19
h/mesur	action 25 comment -15 deadline -18 links -17 none -20 priority -16 proofs -18 responsible -18
h/mesur a	action 18
h/mettr	action 18 comment -17 none -17 proofs -19 status -15
h/mettr en	action 15 comment -15 none -16 proofs -17 status -15
h/min	action -16 lastCheck -21 links -18 none -19 priority -15 proofs -16 responsible -19 severity 22 status -16
h/mis	action -16 expiry -20 indicator -17 lastCheck 16 none -25 responsible -22 version 18
h/mis a	action -15 date -22 deadline -25 lastCheck 22 none -20 responsible -16
h/montr	action -39 applicable -18 comment -27 criterion -16 deadline -22 documents 17 expectedLevel -28 expiry -19 indicator -20 label -27 lastCheck -16 links -24 priority -21 proofs 20 responsible -17 score -16 step -17
h/montr$	action -38 applicable -15 comment -23 deadline -20 documents 15 expectedLevel -22 expiry -17 indicator -16 links -20 priority -16 proofs 15 responsible -17 step -17
h/nc$	action -18 comment -26 criterion -17 deadline -18 expectedLevel -30 expiry -17 indicator -18 label -19 lastCheck -16 links -20 none -29 priority -20 proofs -23 responsible -20 score -16 severity 18 status 16 version -16
h/next	action 27 body -15 criterion -16 date -18 deadline -22 expectedLevel -18 indicator -19 label -18 links -25 none -24 priority -18 proofs -20 responsible -25 score -15 severity -17 status -23 version -21
h/next actio	action 19
h/next step	action 17
h/no$	action -20 applicable -18 body -16 comment -28 date -17 deadline -26 documents -15 expectedLevel -17 expiry -17 label -27 lastCheck -19 links -23 priority -20 proofs -21 reference 20 responsible -23 score -27 session -15 severity -20 status -35
h/non	action -18 criterion -18 date -15 deadline -22 expectedLevel -21 expiry -16 indicator -20 label -20 lastCheck -18 links -24 none -25 priority -21 proofs -20 responsible -25 score -16 severity 15 version -16
h/not$	action -17 body -16 comment 19 documents -20 expectedLevel -16 indicator -15 label -18 lastCheck -16 links -18 none -28 priority -16 proofs -21 reference -15 responsible -25 score -31 severity -16 start -15 status -31 version -16
h/noter	action -27 applicable -15 comment 25 deadline -20 expiry -17 links -16 none -17 proofs -15
h/nourr	action 20 comment -17 links -15 version -15
h/nous	action -18 applicable 21 comment -24 documents -18 links -18 none -22 priority -19 proofs -15 status -21
h/numer$	action -15 comment -16 criterion -19 indicator 22 links 19 priority -16 proofs -23 version -18
h/oeuvr$	action 16
h/on a	action -21 deadline -15 label -15 none -19 proofs 27
h/on s	action -17 none -17
h/on$	action -24 applicable -19 body -16 comment -23 criterion -21 date 22 deadline -24 expectedLevel -17 indicator -20 label -24 links -29 none -28 priority -21 proofs -26 responsible -22 score -24 severity -17 status -30 version -19
h/order	action -15 comment -17 expectedLevel -15 links -16 priority 21 proofs -18 responsible -16 score -15
h/ordr	action -20 applicable -17 body 15 comment -23 criterion -16 date -15 deadline -22 expectedLevel -20 expiry -17 indicator -15 label -18 lastCheck -21 links -29 priority 26 proofs -23 responsible -24 score -15 severity -18 status -32 version -20
h/ouvri	action 18
h/papie	action -20 body -18 comment -28 criterion -18 deadline -26 documents 30 expectedLevel -22 expiry -21 indicator -33 label -20 lastCheck -15 phase -21 responsible -29 score -19 session -27 severity -15 step -30
h/papie a	action -17 none -16 proofs 21
h/path to	action 19
h/perim	action -17 comment -18 criterion -18 date -20 deadline -22 expectedLevel -16 expiry 24 indicator -20 label -18 lastCheck -23 links -19 none -23 proofs -21 responsible -20 severity -17 status -22 version -18
h/perso	action -17 body -19 expectedLevel -17 indicator -17 label -19 links -23 none -29 priority -15 proofs -24 responsible 31 score -15 session -17 status -25 steps -18 trainee 19 version -17
h/perso$	action -16 label -17 links -17 none -22 proofs -16 responsible 20 score -16 status -19
h/petit pas	action 20 comment -17 status -16
h/phon	action -16 comment -15 none 21 responsible -15
h/photo	action -19 none 23 responsible -15 status -16
h/piec$	action -17 criterion -16 deadline -17 indicator -20 label -19 lastCheck -16 none -27 priority -17 responsible -18 session -22 severity -21
h/plac$	action 15
h/plan	action 23 links -15 none -21 responsible -26
h/point$	action -15 body -15 criterion -19 date -15 deadline -16 expectedLevel -15 label -22 links -23 none -22 priority -16 proofs -18 step 15 version -15
h/possi	action -18 applicable -15 comment -18 criterion -15 deadline -17 documents -16 expectedLevel 31 expiry -16 indicator -17 links -23 priority -16 proofs -28 responsible -19 score -17 severity -26 status -26 version -18
h/possi$	action -17 comment -24 deadline -17 documents -17 expectedLevel 30 expiry -16 indicator -16 label -18 links -23 none 18 priority -16 proofs -28 responsible -18 score -16 severity -18 status -24 version -16
h/pour le	action -17 applicable -18 date -19 expiry -22 lastCheck -28 links -15
h/pour$	action -17 applicable -18 comment -19 deadline 28 expiry -17 indicator -17 lastCheck -20 links -16 status -21
h/pourc	action -16 deadline -17 none -19 priority -15 score 24 status -21
h/preci	action -15 comment 23 links -16 none -15 status -17
h/preco	action 16
h/preco$	action 20 none -15
h/premi	action -20 comment -27 end -29 priority 24 responsible -24 session -21 start 20 trainee -17
h/premi$	action -19 comment -20 none -16 priority 24 proofs -15
h/prese	action -15 applicable -15 body -17 comment -32 deadline -17 end -18 indicator -18 label -18 links -23 proofs 19 reference -15 session -16 start -27 steps 33 trainee -16
h/preuv$	action -21 body -16 comment -29 deadline -19 expectedLevel -15 expiry -24 indicator -16 label -18 lastCheck -22 priority -16 proofs 28 responsible -19 session -18 severity -16 version -18
h/prio$	action -15 criterion -17 deadline -18 expectedLevel -18 indicator -16 label -16 lastCheck -15 links -19 none -27 priority 27 proofs -18 responsible -20 score -17 severity -16 status -20 version -18
h/proch	action 27 comment -20 criterion -16 expectedLevel -17 expiry -15 indicator -15 label -19 lastCheck -19 links -16 none -21 priority -15 proofs -21 responsible -21 severity -18 status -17
h/prouv	action -15 comment -16 deadline -19 expiry -15 label -19 lastCheck -15 links -17 none -21 proofs 27 responsible -19 status -22 version -17
h/qu il	action 16 comment -15 expectedLevel -16 links 18 none -19 status -19
h/qu ils	action -16 comment -15 label 17 none -16
h/que j	action -15 comment 16 deadline -19 expectedLevel -15 label -19 none -22 responsible -19 status -18 step -18 steps -15
h/que je	action 17 applicable -26 expectedLevel -33 indicator -16 label -30 lastCheck -18 links -20 none -38 proofs 15
h/quel	action -24 applicable -26 body 17 comment -26 date -24 deadline -29 expectedLevel -21 expiry -26 indicator 20 label -27 lastCheck -19 none -48 priority 15 responsible -31 score -16 severity -17 start -15 step -20 steps -17 trainee -18
h/quell	action -24 body -15 documents -16 expectedLevel -15 indicator -24 label -16 lastCheck -22 phase -16 priority -19 proofs -23 responsible -29 status -28 version 16
h/rag	action -15 comment -19 deadline -15 expectedLevel -16 indicator -15 links -16 none -19 proofs -16 responsible -16 status 31
h/rag$	action -16 comment -19 expectedLevel -16 links -16 none -19 proofs -17 responsible -15 status 31
h/recor	action -18 comment -19 deadline -17 expectedLevel -17 expiry -19 indicator -19 lastCheck -19 links -22 none -23 proofs 17 responsible -19 version -18
h/redir	action -17 comment 20 deadline -17
h/ref	action -16 body -17 comment -26 date -17 deadline -19 documents -21 end -15 expectedLevel -19 expiry -15 indicator 18 label -25 links -26 priority -17 proofs -25 reference 33 score -15 session -25 severity -15 status -29 step -15 steps -20 trainee -18 version -29
h/refer$	action -16 body -19 indicator -18 links -21 none -37 responsible 16 session -18 status -15 step -16 steps -17 trainee -15 version -16
h/rem	action -18 body -15 comment 26 end -15 expectedLevel -16 links -22 none -23 reference -16 responsible -19 session -17 start -15 status -18 version -15
h/remar	action -20 body -15 comment 39 documents -19 expectedLevel -16 indicator -19 label -16 lastCheck -15 links -24 none -28 priority -16 proofs -17 responsible -20 session -15 status -22 step -16 steps -18
h/remar$	action -16 comment 28 links -15 none -20 responsible -15 status -24
h/remed	action 23 deadline -15 none -19 proofs -16 status -15
h/repre	action 16 comment -21
h/reser	action -15 comment 23 none -17 responsible -21
h/resp	action -17 comment -15 links -20 none -18 responsible 31 status -16
h/respo	action -23 body -20 comment -20 deadline -15 label -15 links -16 none -23 proofs -19 responsible 34 session -16 status -17
h/rest	action 24 comment -18 deadline -22 label -15 none -20 proofs -17
h/rest a	action 22 comment -15 none -18
h/s est	action -17 comment 25 label -16 none -17 priority -15 proofs -16
h/s left	action 16
h/satis	action -15 body -17 comment -15 label 18 steps 19
h/satis$	action -15 label 16
h/se quil	action -15 comment -15
h/show	action -16 expectedLevel -15 none -16 proofs 23
h/si	action -17 applicable -17 comment -20 deadline -16 indicator -15 lastCheck -15 links -15 none -20 priority -18 proofs -19 responsible -18 severity 23 status -26
h/sit	action -16 comment -22 deadline -18 indicator -15 links -19 priority -20 proofs -25 responsible -21 status 17 version -17
h/ski	action -15 comment -15 none -16
h/sous	action -17 none -17 phase 15 proofs 17 responsible -18 step -17
h/state	action -15 comment -17 criterion -15 deadline -17 expectedLevel -15 label 19 links -16 none -17 priority -15 proofs -20 responsible -15 status -18
h/state$	action -15 comment -17 deadline -16 label 18 links -16 none -17 proofs -18 responsible -15 status -17
h/step	action 19 comment -17 indicator -20 links -23 none -18 phase -30 session -18
h/step$	action 17 comment -20 deadline -18 documents -17 indicator -15 links -16 none -21 phase -17 reference -15 responsible -18 status -27 step 23
h/suit	action 17 body -17 comment -15 none -17 proofs -21 responsible 15
h/suit a	action 19 proofs -18
h/suiva$	action 17
h/sujet	action -15 expectedLevel -16 indicator -15 label 18 links -16 none -15 proofs -16
h/sur	action -18 applicable -17 body -19 criterion -19 deadline -22 expectedLevel -16 expiry -15 indicator -18 label -20 lastCheck -15 none -17 priority -18 score 19 session -17 steps -16 trainee -15
h/tach	action 16 comment -20 deadline -17 documents -21 indicator -17 links -18 none -20 phase -17 proofs -16 status -23 step 18
h/tak	action 16
h/the	action -21 applicable -18 comment -25 criterion -17 documents -18 expiry -16 indicator -25 lastCheck -21 none -33 priority -17 score -15 session -15 severity -15 status -21 version -17
h/to	action 19 date -30 documents -15 label -38 lastCheck -30 none -35 priority -36 reference -20 score -37 session -20 severity -21 status -41 steps -17 version -32
h/to do	action 22 deadline -16 expectedLevel -15 links -15 none -15 proofs -18
h/todo	action 22 comment -20
h/trait$	action -18 comment -17 label -17 links -15 none -19 proofs -16 responsible -15 status -16
h/typ	action -15 applicable -15 body -16 deadline -17 documents -16 expiry -16 label -16 links -33 none 23 priority -17 proofs -25 reference -17 responsible -23 score -16 severity 15 status -30
h/urgen	action -18 applicable -18 body -18 comment -19 deadline -19 expectedLevel -24 indicator -17 label -18 lastCheck -16 links -19 none -26 priority 32 proofs -20 score -17 severity -22 status -27 version -20
h/urgen$	action -16 comment -17 deadline -16 expectedLevel -20 indicator -15 label -16 links -15 none -22 priority 27 score -15 severity -15 status -19
h/vai	action 23 comment -21 label -17 none -18 status -16
h/valid$	action -15 comment -16 date -26 deadline -15 expectedLevel -18 expiry 16 indicator -17 label -16 lastCheck -18 links -18 none -20 priority -16 proofs -20 responsible -16 severity -15
h/verdi	action -15 applicable -15 criterion -15 deadline -18 expectedLevel -17 indicator -17 label -16 links -18 none -21 priority -18 proofs -16 responsible -16 score -16 severity -16 status 25
h/verif	action -20 applicable -20 body -16 comment -27 criterion -18 date -34 deadline -28 expectedLevel -16 expiry -27 indicator -23 label 15 lastCheck 36 links -23 none -32 priority -18 proofs -23 responsible -23 score -17 severity -15 status -22 steps 15
h/vers	action -17 body -15 comment -23 criterion -16 date -15 deadline -20 expectedLevel -16 indicator -21 label -15 none -20 priority -17 proofs -21 responsible -22 session -18 status -22 version 26
h/versi	action -18 applicable -15 body -15 comment -24 date -24 deadline -21 expectedLevel -17 expiry -19 indicator -29 label -19 lastCheck -19 links -27 none -29 priority -22 proofs -29 reference -20 responsible -25 score -18 session -16 severity -17 status -23 version 39
h/veut	action -15 applicable -17 comment -17 expectedLevel 17 indicator -18 links -15 none -18 proofs -18 status -21
h/what	action 15 applicable -21 comment -24 criterion -18 deadline -29 expiry -18 indicator -27 lastCheck -16 links -28 none -33 phase -16 priority -17 responsible -23 score -16 severity -17 status -28 step 16 version -16
h/what s	action 19
h/work	action 17
h/work$	action 17
h/?$	applicable 20 comment -24 documents -22 end -15 expectedLevel -20 expiry -20 indicator -15 label -19 lastCheck -16 proofs -25 reference -18 score -22 step -20
h/^actif	applicable 21 status -17
h/^appl	applicable 16
h/^how	applicable -15 label -15 links -16 none 16
h/^l	applicable -19 comment -23 criterion -20 deadline -19 lastCheck -17 links -22 none -31 priority -16 proofs -27 responsible -26 score -18 severity -19 status -29 step 15
h/^mon	applicable -19 comment -20 expectedLevel -23 label -17 lastCheck -18 links -17 proofs -20 responsible -24 severity -17 version -15
h/^nc	applicable -17 deadline -15 lastCheck -16 links -16 none -29 proofs -15 responsible -17
h/^ok	applicable -19 status 25
h/^que	applicable -15 documents -17 indicator -16 label 17 none -23 proofs -15 status -20 step 16
h/^to	applicable -18 expectedLevel -19 expiry -22 indicator -17 lastCheck -15 links -22 proofs -22 responsible -24 severity -15 status -15
h/a garde	applicable 15
h/actif	applicable 19 status -16
h/appl	applicable 16
h/apply	applicable 19 responsible -15
h/are	applicable -17 none -15 status 16
h/avanc$	applicable -15 body -17 comment -23 deadline -20 expectedLevel -17 indicator -19 links -15 none -29 priority -19 responsible -16 severity -15 status 16
h/avoir	applicable -15 deadline 27 none -18 status -16
h/bon	applicable -16 deadline -26 expiry 22 indicator -15 lastCheck -15 links -18 status 18
h/bool	applicable 16
h/cet	applicable 16
h/champ d	applicable 18
h/chant	applicable -15 comment -22 criterion -18 deadline -20 expectedLevel -18 expiry -16 label -16 links -19 none -28 proofs -19 responsible -16 score -18 severity -16 status 15 version -16
h/chez moi	applicable 18
h/conc	applicable 18
h/conc o	applicable 18
h/conf	applicable -19 expectedLevel -16 none -17 priority -16 severity -17 status 34
h/crech	applicable 16 responsible -15
h/d appli	applicable 17
h/dans notre	applicable 18
h/does	applicable 20 deadline -17 status -16
h/does it	applicable 18
h/ecol	applicable 16 comment -15 none -20 steps 18
h/ecol$	applicable 15 none -18 steps 16
h/en est	applicable -18 indicator -17 label -17 links -34 none -24 priority -16 responsible -22 status 43
h/engag	applicable -18 comment -25 criterion -22 deadline -22 expectedLevel -26 expiry -17 indicator -25 label 22 lastCheck -18 links -22 none -31 priority -24 proofs -25 responsible -24 score -17 severity -19 version -17
h/entre$	applicable -18 comment -19 deadline -19 end -18 indicator -16 links -20 proofs -16 responsible -19 score -15 session -17 start 16 status -21 version -15
h/est pour	applicable 15
h/etat	applicable -16 comment -17 date -24 indicator -26 label -24 links -35 none -32 priority -17 proofs -27 reference -20 responsible -20 score -20 session -20 status 46 version -25
h/fait	applicable -18 comment -35 documents -15 expectedLevel -19 expiry -24 indicator -28 label -24 links -35 none -31 phase -19 proofs -28 reference -22 session -22 version -21
h/garde	applicable 15
h/hostn	applicable -15 comment -16 indicator -15 none 23 priority -15 proofs -15 responsible -15 status -18
h/id	applicable -16 comment -23 deadline -17 documents -18 expectedLevel -17 label -28 links -29 priority -16 proofs -21 reference 24 score -17 severity -15 status -29 version -33
h/il	applicable -19 body -19 criterion 16 lastCheck -27 none -21 priority -24 proofs -21 reference -31 responsible -23 score -24 severity -33
h/je conce	applicable 16
h/lign	applicable -16 comment -16 criterion -15 date 19 deadline -23 expiry -19 label -19 lastCheck -21 none 17 proofs -16 responsible -16 status -19
h/oblig$	applicable -16 comment -17 expiry -15 indicator -18 label 20 lastCheck -15 links -15 none -16 proofs -17 responsible -17 severity -15
h/ok ou	applicable -18 status 18
h/on en	applicable -16 links -28 none -21 responsible -24 status 33
h/petit	applicable -15 criterion -17 date -15 deadline -23 expectedLevel -19 expiry -16 label -17 lastCheck -17 none -27 priority -16 proofs -21 responsible -21 score -16 severity 19 status -18 version -16
h/pour	applicable 18 comment -15 criterion -37 date -37 deadline 26 documents -25 expectedLevel -29 expiry -39 label -19 lastCheck -27 links -18 phase -26 priority -38 proofs -22 reference -26 responsible -42 score -33 severity -38 step -29 version -36
h/pour moi	applicable 20 status -16
h/press ?	applicable -15 none -20 priority 25 status -24
h/pret	applicable -24 comment -25 deadline -20 expectedLevel -17 indicator -18 label -15 links -19 none -32 priority -21 proofs -19 status 38
h/pret ?	applicable -15 comment -15 links -15 none -19 status 29
h/print	applicable -21 comment -15 links -17 none 31 priority -20 responsible -17 status -21
h/requi$	applicable -15 comment -18 deadline -17 expectedLevel 24 links -17 none -21 priority -18 proofs -16 severity -15 status -23
h/scop	applicable 16 indicator -15 label -16 proofs -16 responsible -15 status -22
h/text	applicable -16 criterion -16 deadline -16 indicator -26 label 28 lastCheck -15 links -18 none -19 priority -18 proofs -17 responsible -19 score -16 status -29 version -21
h/touch	applicable 17 comment -16 documents -17 none -21 status -22 step 16
h/urg	applicable -17 comment -15 deadline -15 none -18 priority 21 responsible -16 status -19 version -15
h/vaut	applicable -17 none -17 status -17
h/voyan	applicable -15 comment -18 deadline -15 expiry -16 indicator -17 links -19 none -22 priority -16 proofs -16 responsible -18 status 24 version -16
h/which	applicable -15 comment -21 expectedLevel -15 expiry -15 label -18 priority -19 proofs -16 responsible -20 severity -17 status -21
h/who	applicable -18 comment -18 deadline -19 expectedLevel -16 indicator -17 label -18 links -24 none -23 priority -16 proofs -19 responsible 25 session -20 status -23 version -17
h/withi	applicable 18
h/^0	body -16 comment -17 end -18 none -26 responsible -15 start 22
h/^affec	body -15 comment -15 none -16 responsible 16
h/^assig	body -15 comment -22 deadline -17 links -16 none -22 proofs -16 responsible 27 status -16
h/^atten	body -17 criterion -15 deadline -21 end -18 indicator -16 label 21 links -18 none -38 proofs -15 reference -16 responsible -20 session -15 status -17
h/^attes	body -19 comment -23 end -22 none -18 reference -15 responsible -16 session -21 start -20 steps 29 trainee -19
h/^clas	body -17 comment -16 links 16 none -21 proofs -16 responsible -18 status -16
h/^clien	body 26 none -22 responsible -19 session -15
h/^compa	body 17 responsible -16 session -17 trainee -16
h/^convo	body -16 end -16 links -17 none -24 session -15 start -17 steps 31 trainee -17
h/^custo	body 20 none -17 status -15
h/^de	body -21 comment -20 criterion -20 deadline -18 expectedLevel -15 expiry -21 links -26 priority -19 severity -16 status -20
h/^debut	body -18 comment -17 end -20 links -16 none -20 reference -16 responsible -17 session -25 start 27 steps -20 trainee -16
h/^donne	body 19 none -16
h/^dossi	body -16 none -32 proofs -16 responsible -21
h/^emarg	body -18 comment -18 end -17 none -17 reference -16 responsible -16 session -16 start -22 steps 23 trainee -17
h/^entit	body 20 responsible -18
h/^eval	body -20 comment -18 end -25 label -18 none -20 responsible -25 session -27 start -18 status 19 steps 36 trainee -16
h/^explo	body 16
h/^factu	body -15 comment -15 steps 23 trainee -15
h/^id	body -17 indicator 15 label -15 links -15 none -18 reference 15 status -15 version -15
h/^intit	body -15 comment -18 criterion -15 date -24 deadline -16 expectedLevel -15 expiry -18 indicator -27 label 23 links -28 none -30 priority -15 reference -16 responsible -27 session 17 severity -15 status -26 version -25
h/^learn	body -19 responsible -17 session -17 steps -15
h/^livre	body -16 start -16 steps 18
h/^n	body -15 comment 22 indicator -16 links -18 none -21 responsible -16 status -20
h/^nam	body -19 none -21 responsible 16
h/^niv	body -16 comment -16 criterion -15 expectedLevel 21 label -17 links -16 none -17 responsible -15 severity -17 status -15
h/^numer	body -15 comment -19 date -20 deadline -16 documents -15 expiry -16 indicator 31 label -27 lastCheck -15 links -41 priority -19 proofs -25 reference 17 responsible -19 session -17 severity -16 status -18 steps -15
h/^organ	body 26 responsible -17 session -22 steps -16
h/^pilot	body -16 links -16 none -17 responsible 28 severity -15
h/^promo	body -18 none -16 responsible -15 session 22 steps -15
h/^ref	body -17 comment -18 end -16 indicator 18 label -21 links -22 none -27 proofs -17 reference 33 responsible -24 session -21 start -16 status -22 steps -18 version -18
h/^regle	body -16 none -16 responsible -16 start -15 steps 24 trainee -15
h/^satis	body -18 steps 19
h/^sessi	body -24 comment -17 links -15 reference -21 responsible -20 steps -17 trainee -22
h/^stagi	body -16 steps -16 trainee 16
h/^start	body -16 comment -16 end -28 none -15 reference -18 responsible -15 session -18 start 23 steps -20 trainee -16
h/^struc	body 18
h/^stude	body -18 responsible -18 session -18 trainee 18
h/^test	body -19 comment -15 end -19 none -25 session -17 start -17 steps 32 trainee -17
h/acc	body -18 comment -20 links 18 reference -16 responsible -17 session -17 start -16 steps 19 trainee -15
h/accom	body -23 deadline -17 indicator -20 links -24 reference -18 steps -15
h/accom$	body -21 comment -28 documents -22 indicator -15 links -21 reference -16 status -20
h/affai	body -18 none -17
h/affai$	body -16
h/affec	body -15 none -16 responsible 16
h/aid	body -16 comment -17 deadline -16 links -18 none 23 priority -15 status -22
h/anten	body 20
h/assig	body -16 comment -22 deadline -17 documents -15 links -17 none -22 responsible 27 session -15 status -16
h/att	body -15 comment -17 expectedLevel 22 links -15 none -24 priority -23 proofs -15 status -15
h/attes	body -21 comment -22 end -21 none -19 reference -15 responsible -21 session -20 start -20 steps 27 trainee -18
h/avec	body -16 comment -26 deadline -17 indicator 17 links -18 none -26 proofs 17
h/bas	body 17
h/benef	body -21 comment -16 links -19 none -16 session -18 steps -18 trainee 24
h/besoi	body -19 end -19 links -15 none -18 reference -16 responsible -16 session -18 start -20 trainee -24
h/body	body 22
h/body$	body 22
h/boit	body 17 comment -19 none -19 session -15 steps -16
h/boulo	body -17
h/candi	body -16 comment -15 end -15 none -15 responsible -15 session -18 steps -16 trainee 16
h/clien of	body 15
h/cod$	body -20 indicator -16 links -16 none -27 proofs -18 reference 23 responsible -18 steps -15
h/comma	body 15
h/comma$	body 16 session -15
h/commi	body -15 comment -16 criterion -15 deadline -19 expiry -18 indicator -18 label -16 lastCheck -15 links -23 none -20 priority -19 proofs -21 responsible 28 score -16 severity -19 status -24 version -20
h/compa	body 18 responsible -17 session -18
h/contr	body -19 comment -23 criterion -16 date -20 deadline -28 documents -17 expiry -19 lastCheck 23 links -24 none -19 proofs -16 session -23 steps 23 version -15
h/convo	body -16 comment -15 end -16 links -17 none -25 session -15 start -17 steps 32 trainee -17
h/cour	body -16 none -19 status -15
h/custo	body 22 comment -15 deadline -15 links -19 none -21 proofs -16 status -20
h/custo$	body 15 links -15 none -16 status -15
h/d ordr	body 20 none -17
h/day	body -15 comment -16 links -17 reference -15 responsible -15 session -15 status -16 trainee -18
h/de fin	body -15 start -22 steps 16
h/de qui	body -20
h/debut	body -18 comment -18 end -26 links -15 none -21 reference -17 responsible -17 session -28 start 32 steps -22 trainee -18
h/depar	body -17 comment -18 end 18 links -15 session -16 start -24 steps 15 trainee -16
h/depen	body -15 none -16
h/donne d	body 19
h/dos	body -19 end -15 links 25 none -22 session -19 status -15
h/dure	body -15 comment -16 expectedLevel -17 links -25 none 28 proofs -18 responsible -22 session -15 status -20 version -16
h/ecart	body -15 comment -19 deadline -16 expectedLevel -15 indicator -20 label -22 lastCheck -15 links -17 none -21 priority -15 proofs -18 severity 30
h/elev	body -22 documents -26 end -17 responsible -19 session -23 start -17 steps -19 trainee 16
h/elev$	body -20 documents -23 end -16 session -19 start -16 steps -17
h/elle	body -18 end -16 links -19 none -22 responsible -23 start -17 trainee -20
h/emarg	body -19 comment -18 end -17 none -17 reference -16 responsible -17 session -17 start -23 steps 27 trainee -18
h/emplo	body 16 comment -16 responsible -17 session -17 trainee -18
h/emplo$	body 16 session -15
h/encad	body -15
h/end	body -18 comment -17 end 21 none -16 reference -16 responsible -16 start -25 trainee -18
h/end$	body -16 comment -16 end 22 none -16 responsible -17 start -15 steps -21 trainee -15
h/entit	body 21 none -15 responsible -17
h/envoi	body 16 documents 16
h/envoy	body -17 comment -16 none -16 session -17 steps 31
h/envoy$	body -16 comment -15 none -15 session -15 steps 29
h/et	body -23 comment -25 deadline -25 documents -17 end -15 expiry -16 indicator -21 links -22 none -31 phase -20 proofs -21 reference -21 responsible -29 score -18 status 16 step 23 trainee 15 version -22
h/etabl	body 22 comment -18 links -17 none -20 proofs -15 responsible -21 trainee -19 version -15
h/eval	body -21 comment -19 end -25 label -16 links -15 none -23 responsible -28 session -28 start -19 status 16 steps 36 trainee -18
h/explo	body 16
h/explo$	body 18 none -16
h/fait le	body -18 expiry -25 lastCheck 15
h/fait$	body -24 comment -23 date -16 deadline -20 documents -27 expectedLevel -17 indicator -15 label -17 lastCheck -18 links -21 none -19 proofs -20
h/feedb	body -19 none -15 steps 23
h/final	body -19 comment -24 end -15 none -18 responsible -15 session -16 start -15 steps 18
h/grill	body -16 comment -16 session -15 steps 15
h/group$	body -21 comment -17 links -16 reference -15 session 15 trainee -18
h/inr	body -17 comment -17 responsible -17 session -16 start -15 steps 15 trainee -15
h/inscr	body -19 comment -19 date 24 deadline -22 end -15 expiry -17 lastCheck -23 links -19 none -21 responsible -22 session -18 start -16
h/inscr$	body -18 comment -16 end -15 none -15 responsible -15 session -19 start -16
h/inves	body -15 comment -17 none -16 responsible -15 session -15 steps 22
h/it$	body -17 responsible 18 status -19
h/j ai	body -15 none -22 proofs 21
h/j$	body -17 comment -30 priority -16 proofs 17 responsible -18
h/job	body -15 responsible 19
h/jour$	body -17 comment -17 expiry -17 indicator -15 links -18 proofs -21 reference -15 session -18 status -30 trainee -16 version -27
h/jury	body -15 responsible -16 start -15
h/ki	body -17 deadline -15 links -16 none -24 priority -19 responsible 33 score -15 status -23
h/l envoi	body 19
h/l organ	body 17
h/la forma	body -15 session 18 trainee -20
h/lettr	body -15 comment -17 label -15 links -17 none -19 proofs -16 responsible -17 status 24 version -16
h/livre	body -16 none -15 start -17 steps 19
h/lui	body -15
h/mono	body -15 links -19 none -20 responsible 24 severity -15 status -17
h/niv	body -17 comment -17 expectedLevel 22 indicator -16 label -16 links -17 none -18 proofs -15 responsible -16 score -15 status -17 version -15
h/nom du	body -16 links -20 none -22 proofs 29 responsible -17
h/numer de	body -16 comment -15 indicator 18 label -33 links -27 none 21 proofs -16 responsible -18 session -16 status -22 steps -18
h/ordr$	body 18 none 18 priority -26
h/organ	body 34 comment -18 end -16 indicator -16 label -17 links -18 none -16 proofs -17 responsible -25 session -24 start -16 steps -18 trainee -16
h/organ de	body 19 session -18
h/organ$	body 19
h/out	body -17 comment -20 date -19 label -15 lastCheck -20 links -18 none -20 proofs -17 responsible -18 steps 15
h/out$	body -17 comment -17 deadline -16 none -15 responsible -15 steps 15
h/ouver	body -17 comment -17 end -19 links -20 none -20 reference -15 responsible -16 session -17 start 17 trainee -17
h/ouver$	body -15 comment -15 end -17 links -18 none -17 responsible -15
h/owner	body -16 links -16 none -20 proofs -19 responsible 30 status -17
h/par$	body -15 comment -15 date -20 indicator -18 links -15 none -27 proofs -16 responsible 33 session -24 status -18 version -19
h/parco	body -20 comment -24 documents -20 indicator -18 links -20 none -25 phase 17 reference -21 session 15 status -21 trainee -17
h/parco$	body -18 comment -21 documents -18 links -18 none -24 reference -19 responsible -16 status -16 trainee -16
h/parti	body -17 deadline -16 end -20 expiry 17 indicator -15 phase 16 responsible -26 start -21 status -16 step -16
h/pay	body 20 responsible -18
h/pay$	body 18 responsible -17
h/pic	body -15 none -17 responsible 18
h/pilot	body -22 comment -19 links -17 none -21 proofs -15 responsible 28 session -15 severity -15 status -20 version -16
h/pilot$	body -15 comment -16 none -19 responsible 21 status -15 version -16
h/plant	body 17 comment -15 responsible -15
h/posit	body -16 comment -18 links -16 none -17 reference -16 responsible -24 start -15 status 21 steps 17
h/pr	body -15 comment -17 expiry -15 none -15 status -18 trainee 15
h/preno	body -23 comment -16 links -16 none -17 session -19 steps -15
h/preno$	body -17 responsible 17
h/prof	body -16 indicator -17 links -16 reference -16 responsible 16
h/profe	body -18 comment -18 none -21 proofs -18 responsible 19 session -16 status -15
h/promo	body -16 none -17 reference -15 session 21
h/promo$	body -16 links -18 none -16 responsible -17 session 27
h/propr	body -15 comment -17 links -19 none -24 proofs -23 reference -15 responsible 28 status -19 steps 15 version -17
h/qui finan	body 16
h/qui le	body -17 none -21 proofs 23
h/qui pay	body 18 responsible -16
h/qui s	body -15 priority -15 responsible 15
h/ratio	body -15 comment 23 criterion -15 deadline -19 expectedLevel -19 expiry -15 indicator -17 label -17 links -17 none -20 proofs -20 responsible -18 score -16 severity -18 status -19 version -18
h/recue	body -15 comment -25 none -18 responsible -17 session -15 steps 22 trainee -15
h/regle	body -19 comment -20 end -15 links -17 reference -17 responsible -22 session -17 start -16 steps 25 trainee -17
h/rem$	body -15 comment 23 end -15 links -21 none -19 reference -16 responsible -19 session -18 start -15 status -19 version -15
h/respo$	body -16 comment -20 none -21 proofs -15 responsible 31 status -17
h/rmk	body -15 comment 26 deadline -16 links -21 none -18 proofs -15 responsible -15 session -15 version -15
h/salon	body 17 none -17
h/sent	body -20 comment -19 end -15 links -16 none -20 reference -16 responsible -18 session -17 steps 23
h/sent$	body -20 comment -19 links -15 none -16 reference -15 responsible -18 session -16 steps 23
h/ses	body -18 comment -20 none -18 reference -18 responsible -20 session 16 trainee -19
h/sessi	body -30 comment -24 date -15 indicator -16 links -23 none -25 reference -27 responsible -27 session 22 status -17 steps -23 trainee -29
h/sessi$	body -18 links -17 none -24 reference -19 responsible -20 session 20 steps -16 trainee -15 version -16
h/soc	body 15
h/socie	body 18 links -15 session -16
h/stag	body -32 documents -21 indicator -18 phase 17 proofs -15 status -22 step -18 steps -33
h/stag$	body -27 documents -16 end -18 indicator -15 proofs -15 start -20 status -18 steps -24
h/stagi	body -17 comment -20 end -18 reference -15 responsible -26 session -19 start -19 steps -23 trainee 22
h/stagi$	body -15 comment -20 end -17 reference -15 responsible -25 session -17 start -18 steps -21 trainee 19
h/start	body -16 comment -16 end -29 none -16 reference -15 responsible -15 session -22 start 25 steps -16 trainee -16
h/struc	body 16
h/struc$	body 15
h/stude	body -15 responsible -15 session -15 trainee 16
h/suivi	body -17 comment -18 end -15 links -17 none -21 start -15 status -17 trainee -18
h/term	body -15 comment -19 date -16 expiry 16 indicator -15 label -20 lastCheck -16 links -16 reference -18 responsible -21 session -18 start -15 status -23
h/test	body -21 comment -21 end -20 links -18 none -26 reference -17 responsible -23 session -18 start -22 steps 30 trainee -18
h/up	body -15 none -20 reference -15 session -17 start -16
h/vill	body -15 comment -15 expectedLevel -15 indicator -15 links -20 none 29 proofs -16 responsible -21 status -20 version -15
h/vol	body -22 date -17 expectedLevel -15 expiry -16 priority -16 proofs -16 responsible -23 score -20 start -18 trainee -15
h/whos	body -15 comment -15 links -16 none -16 responsible 21 status -16
h/%$	comment -16 deadline -15 none -15 proofs -16 score 27 status -15
h/^adres	comment -17 indicator -22 links 16 none 16 proofs -16 responsible -18 status -16 version -16
h/^aid	comment -15 links -17 none 21 responsible -18 status -19
h/^analy	comment 23 none -16
h/^anyth	comment 15
h/^appel	comment -15 end -15 steps 16
h/^avant	comment -16 date -21 documents -16 expiry -27 indicator -15 lastCheck -24 links -16 responsible -15 status -16
h/^avi	comment -15 none -21 status 19 steps 22
h/^ca	comment -15 deadline -17 label -17 links -18 none -22 responsible -18 score -16 severity -23 status 16
h/^calen	comment -16 deadline 15 documents -17 indicator -15 phase -16 reference -15 responsible -17 status -15 step -16
h/^categ	comment -18 none 22 status -17
h/^champ	comment -18 deadline -16 indicator -15 label -15 none -19 proofs -15 responsible -15 status -19
h/^chant	comment -16 lastCheck -15 none -17 priority -22 proofs -18 status 15
h/^chemi	comment -20 links 29 none -20 responsible -19 status -17
h/^com	comment 20 links -16 none -19 responsible -15 status -17
h/^combien	comment -15 deadline 20 documents -15 indicator -16 links -17 none 18 phase -17 responsible -19 status -18
h/^comen	comment 20 end -19 label -15 links -17 none -21 responsible -16
h/^comm	comment 21 none -18 proofs -16 responsible -16 status -19
h/^comment	comment 15 indicator -16 links -18 none -18 responsible -17 score -16 version -15
h/^compl	comment -16 deadline -22 links -19 none -24 status 15
h/^confo	comment -18 deadline -15 none -15 severity -23 status 20
h/^contr	comment -16 date -17 indicator -18 links -15 none -20 reference -15 session -16 status -16 step 19 steps 19
h/^cout	comment -16 none 27 responsible -18 status -16
h/^crit	comment -16 criterion 27 deadline -15 indicator -21 label -15 links -15 none -24 responsible -15 score -15 status -17
h/^curre	comment -15 none -15 status 25
h/^delai	comment -21 deadline 19 documents -23 indicator -21 links -20 phase -19 reference -16 responsible -23 session -17 status -23 step -25
h/^dern	comment -16 deadline -15 indicator -16 label -17 lastCheck 21 none -16 responsible -15 severity -15 status -17
h/^devi	comment -15 steps 18 trainee -15
h/^docum	comment -29 date -21 deadline -19 expectedLevel -31 expiry -19 indicator -25 label -18 links -33 phase -15 proofs 28 reference -17 responsible -25 version -24
h/^dure	comment -19 expectedLevel -17 links -22 none 26 proofs -15 status -16 version -15
h/^echan	comment 17 date -21 deadline -19 expiry -17 none -21
h/^elev	comment -15 reference -16 responsible -17 trainee 16
h/^empla	comment -15 indicator -16 links 23 none -22 proofs -15 responsible -19
h/^emplo	comment -15 responsible -20 session -15 trainee -16
h/^engag	comment -16 links -15 none -15 proofs -15 status -21
h/^enonc	comment -16 criterion -15 deadline -15 expectedLevel -19 indicator -24 label 21 none -17 proofs -16 responsible -16 status -20
h/^et	comment -18 deadline -25 indicator -18 links -18 none -24 phase -15 priority -21 proofs -17 responsible -17 score -16 session -15 step 22 version -18
h/^etap	comment -20 deadline -19 documents -28 indicator -21 links -19 none -25 phase -38 reference -20 responsible -27 step 30
h/^evalu	comment -17 end -17 none -19 responsible -18 session -18 status 15 steps 32
h/^exemp	comment -16 links -17 none 32 proofs -29
h/^fait	comment -17 date 22 expiry -17 indicator -15 responsible -28 status 19 step -15
h/^feu	comment -16 none -15 responsible -15 status 23
h/^form	comment -16 documents 16 links -24 none -22 trainee -17
h/^formu	comment -17 documents 16 indicator -17 label 18 step -16
h/^fre	comment 19
h/^frequ	comment -17 indicator -17 lastCheck -16 links -16 none 29 responsible -17 status -20 version -17
h/^guid	comment -15 none 23 responsible -15
h/^heur	comment -16 links -15 none 25 status -19
h/^ind	comment -21 criterion -15 deadline -15 indicator 33 label -32 links -15 none -22 proofs -16 responsible -19 status -34
h/^inter	comment -20 none -18 reference -16 responsible 19 status -19 steps -17 trainee -15
h/^is	comment -16 deadline -15 indicator -16 label -18 links -26 priority -15 proofs -17 responsible -18 severity -15 status -15
h/^item	comment -18 criterion -16 indicator 22 none -22 status -18
h/^j	comment -20 deadline 24 start 15 status -20
h/^jalon	comment -17 deadline -22 documents -27 indicator -15 links -15 none -26 responsible -15
h/^jour	comment -20 date 25 lastCheck -18 proofs -15 responsible -18 status -16
h/^justi	comment -18 deadline -15 links -16 none -25 proofs 23
h/^langu	comment -17 links -15 none 26 responsible -15 status -19 version -15
h/^les	comment -15 links -18 none -30 proofs 27 responsible -16 status -19
h/^lettr	comment -17 label -15 links -16 none -19 proofs -17 status 23
h/^lib	comment -15 indicator -17 label 26 links -16 none -20 responsible -16 status -21
h/^libel	comment -15 criterion -19 expectedLevel -16 indicator -20 label 21 links -17 none -19 responsible -18 status -16
h/^lien	comment -18 date -16 documents -16 indicator -16 links 29 none -28 proofs -22 reference -17 responsible -21 status -18 version -15
h/^local	comment -17 indicator -15 label -17 links 24 none -19 proofs -20 severity -15
h/^matur	comment -20 expectedLevel -17 proofs -16 status 24
h/^memo	comment 27 deadline -15 none -18 responsible -21 status -19
h/^model	comment -18 none -25 responsible -17 session -15
h/^momen	comment -24 documents -25 indicator -15 links -16 none -23 responsible -17 status -18
h/^mot	comment 18
h/^motif	comment 18
h/^need	comment -25 date -18 lastCheck -16 responsible -26 step -15
h/^nom	comment -25 date -22 end -21 indicator -24 links -29 none -27 phase -18 proofs 21 reference -29 responsible -41 start -24 status -27 steps -25 trainee 21 version -18
h/^nota	comment 22 none -16
h/^objec	comment -15 label 16 lastCheck -15 none -16 status -20
h/^papie	comment -20 documents 24 indicator -18 links -19 none -30 phase -15 proofs 23 reference -16 responsible -17 step -23
h/^perio	comment -16 deadline -18 indicator -16 lastCheck -19 links -17 phase 18 proofs -15 responsible -23 session -15 status -18 step -20
h/^perso	comment -17 none -17 responsible 26
h/^petit	comment 15 indicator -16 none -15
h/^phas	comment -15 documents -15 none -17 phase 23 reference -17 responsible -17 session -19 status -16 step -20 steps 16
h/^pj	comment -18 none -26 proofs 24 status -17
h/^premi	comment -16 end -27 session -17 start 15 trainee -17
h/^presc	comment -16 label 18 links -15 none -17 responsible -16
h/^prior	comment -17 deadline -16 indicator -16 label -16 links -17 none -22 priority 25 proofs -21 responsible -17 score -15 status -21
h/^profe	comment -16 none -20 proofs -16 responsible 21 status -15
h/^progr	comment -16 proofs -15 status 15
h/^proof	comment -15 links -17 none -19 proofs 24 status -15
h/^propr	comment -15 links -18 none -23 proofs -16 responsible 33 status -20 version -18
h/^qu	comment 17 none -15
h/^quali	comment -23 criterion -19 label -18 none -17 responsible -19
h/^quel	comment -16 deadline -15 label -15 links -29 none -34 responsible -17 status -33 trainee -15
h/^quest	comment -20 proofs -16 responsible -16 status -17 steps 15
h/^rappe	comment -16 none 23
h/^remar	comment 31 documents -15 indicator -15 links -17 none -20 responsible -17 status -19
h/^reper	comment -21 deadline -15 none -26 responsible -26 session -15 status -19 version -19
h/^ri	comment -25 steps 26 trainee -15
h/^rq	comment 18 none -17
h/^saiso	comment -15 none 19
h/^se	comment -27 deadline -22 links -21 none -24 proofs -18 responsible -20 score -16 status -24
h/^seuil	comment -19 expectedLevel 24 none -20 priority -15 severity -17
h/^sever	comment -15 none -16 responsible -15 severity 18 status -18
h/^stag	comment -24 end -17 indicator -17 links -22 none -25 phase 20 reference -24 responsible -27 start -18 status -15 step -15
h/^suivi	comment -15 session -19
h/^suppo	comment -20 deadline -15 reference -16
h/^taill	comment -18 links -27 none 35 proofs -21 status -19
h/^targe	comment -17 date -23 deadline 16 expiry -18 indicator -15 label -16 lastCheck -17 links -15 proofs -20 responsible -15 status -26
h/^tarif	comment -17 links -18 none 26 proofs -15 responsible -24 session -17
h/^tel	comment -15 links -15 none 23 responsible -16
h/^temp	comment -22 documents -18 indicator -19 links -21 reference -19 responsible -22 session -25 status -23
h/^term	comment -15 date -17 end 18 label -19 lastCheck -17 reference -15 responsible -17 session -15 status -21 steps -19
h/^trac	comment -16 indicator -16 links -22 none -18 proofs 20 responsible -16 status -20
h/^train	comment -16 end -15 none -19 session -19 steps -17
h/^versi	comment -15 criterion -15 deadline -15 indicator -16 label -15 links -20 none -22 proofs -21 responsible -18 status -17 version 28
h/^wbs	comment -17 links -15 none 20 proofs -15 responsible -15 status -19 version -17
h/^what	comment -21 criterion -15 deadline -22 indicator -22 links -23 none -30 responsible -23 severity -16 status -23
h/a l	comment -27 deadline -15 label -23 none -32 proofs 23 responsible -20 status -24
h/a quel	comment -15 criterion 17 documents -17 links -19 none -18 status -19
h/a quell	comment -15 deadline -17 none 15
h/a savoi	comment 21
h/a sorti	comment -15 none -17 proofs 22
h/accue	comment -19 deadline 17 expiry -22 none 16 responsible -15 session -15 start -17 status -15
h/accue$	comment -17 none 17 status -15
h/activ	comment -16 documents -16 indicator -16 links -15 none -16 responsible -16 step 18
h/adhes	comment -17 responsible -16 steps 16
h/adres	comment -23 deadline -15 documents -17 expectedLevel -18 label -15 links 17 proofs -18 reference -18 responsible -18 session -16 status -21 version -16
h/adres$	comment -16 links -30 none 18 status -17 version -15
h/agent	comment -17 links -17 none 18 session -15
h/ai$	comment -18 proofs 15
h/analy	comment 22 none -20 session -16
h/analy$	comment 22 none -16
h/annot	comment 20 links -15 none -17 status -15
h/annot$	comment 20 links -15 none -17 proofs -15 responsible -15
h/appel	comment -16 proofs 15 responsible -18 status -17
h/apres	comment -15 date -15 deadline -17 expiry 15 links -18 none -27 phase 23 responsible -16 session -15 status -17 step -18
h/argum	comment 19 none -19 proofs -15 status -15
h/atten par	comment -18 label -16 none 34 proofs -33
h/auto	comment -22 date -19 deadline -18 expiry -15 lastCheck 16 none -15 status 24
h/autod	comment -20 deadline -17 expectedLevel -17 indicator -17 label -15 links -20 none -21 proofs -16 responsible -20 severity -15 status 27 version -16
h/autoe	comment -18 none -15 status 18
h/avi	comment -15 none -21 responsible -15 status 18 steps 26
h/be	comment -15 deadline 17 expiry -17 proofs -15 responsible -20 status -15
h/binom	comment -15
h/blanc	comment -15 none -18 status 17 steps 20
h/blanc$	comment -16 none -17 status 17 steps 21
h/boit$	comment -16 none -15 steps -15
h/break	comment -15 none 18
h/cac	comment -15 steps 20
h/caden	comment -16 links -17 none 21 responsible -15 status -19
h/calen	comment -16 documents -17 indicator -16 links -15 phase -15 reference -15 responsible -17 status -15 step -16
h/cap	comment -15 deadline 15 expiry -15 indicator -15 status -18
h/card	comment -18 steps 19
h/cart	comment -17 steps 22 trainee -15
h/categ	comment -17 none 23 proofs -15 status -16
h/ce point	comment -20 status 18
h/cefr	comment -19 expectedLevel -27 none 28 priority -19 severity -20
h/cent	comment 18 proofs -20
h/certi	comment -19 links -19 none -19 responsible -20 start -16 steps 19
h/cette	comment -26 date 17 deadline -18 lastCheck -19 links -20 none -19 phase -23 reference -16 session -15
h/cette etap	comment -17 none -25 phase -18 reference -15 step -15
h/ch	comment -15 none -15
h/ch$	comment -15 none -15
h/champ	comment -16 deadline -15 indicator -15 none -15 priority -15 status -17
h/charg$	comment -22 label -16 none -17 responsible 21 status -15
h/clair	comment -21 indicator -17 label 18 responsible -20 status -18
h/clair$	comment -18 indicator -15 label 17 responsible -18 status -17
h/clas$	comment -15 links 17 none -18 responsible -15 severity -16
h/class$	comment -19 indicator -23 links 18 proofs -17 responsible -18 status -25 version -16
h/coach	comment -15 responsible 15
h/coffe	comment -19 none 18
h/colum	comment -17 deadline -15 links -15 none -20 responsible -16 status 22
h/com	comment 21 links -16 none -19 responsible -16 status -17
h/comm	comment 19 deadline -15 expectedLevel -15 indicator -15 links -21 none -18 priority -15 responsible -16 version -16
h/comme de	comment 27 status -20
h/comme$	comment 15 deadline -15 links -19 none -24 responsible -20 status -22
h/comment je	comment -18 status 21
h/comment$	comment 19 links -15 none -19 proofs -22 status -33
h/compl$	comment -15 expectedLevel -19 none -23 responsible -15
h/confo$	comment -17 date -19 expectedLevel -20 expiry -20 indicator -16 label -16 lastCheck -22 links -17 none -29 priority -19 proofs -20 responsible -17 score -17 status 23
h/conse	comment -19 indicator -15 proofs -16 status -16
h/conse$	comment -15 expiry -18 links 16
h/conte	comment 24 none -15 proofs -28
h/conte$	comment 25 none -16 proofs -27
h/contr$	comment -19 date -21 deadline -20 expiry -15 indicator -22 lastCheck 20 responsible -21 status -17
h/coul	comment -17 links -16 none 24
h/courr	comment -20 expectedLevel -18 indicator -15 links -18 none 30 responsible -17 status -15 version -15
h/cr	comment -17 criterion 22 deadline -15 indicator -16 none -17 status -18
h/crit	comment -16 criterion 27 deadline -15 indicator -24 label -16 links -15 none -28 responsible -15 score -16 status -17 version -16
h/criti	comment -16 deadline -15 label -15 links -15 none -18 status -18
h/d accom	comment -17 links -15 none 17 responsible -17 session -21 status -19 trainee -16
h/d auto	comment -17 date -19 deadline -18 lastCheck 18 status 17
h/de confo	comment -19 none -17 severity -15 status 23
h/de preuv	comment -24 date -15 proofs 15 responsible -16 status -15
h/de quoi	comment -15 indicator -17 label 20 none -19 status -18
h/de$	comment -22 criterion -16 date -17 deadline -15 expiry -18 label -15 links -24 priority -15 proofs -20 responsible 17 severity -15 status -20
h/dead	comment -20 date -15 deadline 24 expiry -17 indicator -18 lastCheck -17 links -17 proofs -15 responsible -19 status -17
h/deadl	comment -17 deadline 19 documents -15 expiry -15 lastCheck -15 responsible -17 status -17
h/debat	comment 20
h/del	comment -16 indicator -16 links -15 status -16
h/delai	comment -22 deadline 22 documents -26 expiry -16 indicator -24 lastCheck -26 links -23 phase -21 proofs -15 reference -15 responsible -25 session -18 status -25 step -29
h/delai$	comment -17 deadline 20 documents -16 lastCheck -23 links -15 reference -15 responsible -15 status -15 step -15
h/dern	comment -17 date -15 deadline -16 expiry -15 indicator -16 label -17 lastCheck 25 links -15 none -17 responsible -16 severity -16 status -18
h/destr	comment -18 steps 18
h/devi	comment -16 steps 19 trainee -17
h/diffu	comment -15 expiry -16 lastCheck -17 none 20 responsible -15 session -15
h/dispo	comment -21 date -15 deadline -19 expiry -19 indicator -20 links -23 none -27 proofs 16 reference -15 responsible -20 session 16 status -22 version -15
h/dispo$	comment -15 links -18 none -26 proofs 17 responsible -15 session 17
h/diver	comment 15
h/do$	comment -15
h/don$	comment -19 deadline -20 label -15 links -16 none -16 priority -17 proofs -19 responsible -24 status 16
h/donn$	comment -19 documents 15 none -19 status -15 step -15
h/donne	comment -28 deadline -16 indicator -15 links -21 none -29 responsible -22 session -18 start -16 status -21 steps 16 trainee -16
h/dos$	comment -16 links 27 none -24 proofs -16 session -19 status -18 steps -15 version -15
h/dosie	comment -20 indicator -15 links 22 none -16 responsible -19 status -17
h/driv	comment -17 links 24 none -17
h/du docum	comment -16 criterion -15 documents 16 indicator -16 label -18 lastCheck -20 none -39 priority -16 step -15
h/du point	comment -17 criterion -17 indicator 18 label -15 lastCheck -16 none -24 responsible -17 score -19
h/du stag	comment -16 links -15 none 16 trainee -16
h/durat	comment -15 links -15 none 22
h/echan$	comment 18 lastCheck -15 responsible -16 status -15
h/ecrit	comment -18 date 22 deadline -18 documents 22 expiry -21 indicator -25 lastCheck -15 links -26 phase -15 reference -16 session -15 status -26 step -18 version -17
h/ed	comment -16 expiry -18 indicator -16 links -17 none -24 proofs -15 status -19 version 24
h/ed$	comment -15 expiry -17 indicator -15 links -16 none -22 proofs -16 responsible -19 status -17 version 25
h/effor	comment -16 none 19 responsible -15 status -15
h/eleme de	comment 21 label -15 links -17 none -31 status -16
h/emoji	comment -16 links -15 none 17 responsible -15 status -16
h/empla	comment -17 indicator -16 links 29 none -19 proofs -20 status -18
h/en charg	comment -22 label -15 links -16 none -19 responsible 30 status -15
h/en clair	comment -20 indicator -15 label 17 responsible -18 status -18
h/en marg	comment 21 responsible -17
h/en vrac	comment 20 responsible -18 status -21
h/en$	comment -16 date 19 deadline -15 indicator -17 responsible -19 status -24 version -18
h/enonc	comment -15 expectedLevel -17 indicator -24 label 20 none -16 responsible -15 status -19
h/enreg	comment -19 deadline -19 expiry -15 indicator -19 label -15 lastCheck -16 none -24 proofs 15 responsible -18 score -15 status -19
h/enreg$	comment -15 indicator -17 none -18 responsible -15 status -15
h/ensem	comment -17 documents -17 links -16 none -17 step 15
h/ensem$	comment -17 documents -17 step 15 steps -15
h/est atten	comment -15
h/etabl$	comment -16 none -18 responsible -17
h/execu	comment -16 documents -17 expiry -21 none -16
h/execu$	comment -18 deadline -17 documents -19 indicator -16 none -17 responsible 15 step -15
h/exemp	comment -18 documents -15 links -19 none 37 proofs -28 responsible -15 status -21
h/exig$	comment -16 label 15 none -21 priority -16 status -18
h/exige$	comment -21 deadline -16 label 21 none -22 priority -15 proofs -17 responsible -16 severity -15 status -19
h/expir	comment -17 date -39 deadline -28 expiry 43 indicator -16 label -16 lastCheck -27 links -21 none -28 proofs -21 responsible -17 status -20
h/factu	comment -17 none -16 steps 16 trainee -16
h/fai	comment -20 priority 15 step -15
h/fee	comment -15 links -17 none 24 responsible -17 status -16 version -15
h/feu	comment -16 none -15 status 22
h/feuil	comment -17 responsible -16 session -15 start -27 steps 21
h/fichi	comment -21 deadline -16 indicator -16 reference -16 responsible -18 session -16 status -22 step -16
h/fichi$	comment -19 indicator -15 responsible -17 status -21
h/fil$	comment -15 documents 17 none -22 proofs 18
h/filed	comment -16 links 21 none -16 responsible -15 status -17
h/fin$	comment -16 links -16 none -23 reference -17 responsible -17 session -17 start -28 trainee -20
h/fini	comment -15 deadline 20 end 15 expiry -19 lastCheck -15 severity -21
h/focal	comment -15 responsible 15 status -15
h/forcl	comment -17 date -16 deadline 24 expiry -16 indicator -15 label -15 lastCheck -16 links -17 none -19 priority -15 proofs -15 responsible -16 severity -16 status -18
h/fourn	comment -19 documents 20 links -18 none -24 proofs 21
h/fourn$	comment -19 documents 18 links -17 none -21 proofs 19 status -15
h/fre	comment 19
h/fre comment	comment 16
h/frequ	comment -21 indicator -15 links -19 none 31 responsible -15 status -21 version -19
h/gener$	comment -18 documents 17 none -18 step -15
h/goute	comment -16 none 23 status -19
h/grav	comment -16 severity 22 status -16
h/group	comment -17 indicator -15 links -20 none -16 reference -19 session 26 steps -18 trainee -18
h/h	comment -18 deadline 16 documents -15 indicator -19 links -19 phase -15 responsible -15 session -16 status -20 step -16
h/hand	comment -15 expectedLevel -15 none -16 proofs 19
h/headi	comment -15 criterion 16 none -17 status -15
h/held	comment -16 none -22 proofs 15
h/held$	comment -16 proofs 16 status -19
h/heur$	comment -18 none 15 steps -16
h/hrs	comment -15 none 18
h/hyper	comment -15 date -15 expiry -16 links 24 none -22 proofs -16 responsible -19 status -19 version -17
h/ici$	comment -21 expiry -16 links 21 proofs -17 responsible -16 status -17
h/id$	comment -18 documents -18 label -21 links -19 proofs -20 reference 18 responsible -21 session -17 status -24
h/ide	comment -19 deadline -18 expectedLevel -17 indicator -19 links -28 none 32 proofs -40 responsible -18 status -21
h/il ?	comment -18 expiry -24 priority -16 proofs -19 status -21 steps -20
h/initi$	comment -19 deadline -15 indicator -15 links -19 none -21 priority -15 proofs -16 responsible 23 status -18
h/inspi	comment 15
h/item	comment -21 criterion -19 indicator 24 label -18 links -16 none -23 proofs -16 responsible -16 status -18
h/jalon	comment -20 date -22 expiry -21 indicator -17 lastCheck -23 links -18 responsible -18
h/jalon$	comment -17 date -20 expiry -19 lastCheck -22 links -17 responsible -18 status -23
h/je montr	comment -15 documents 17 none -18 proofs 22
h/jusqu au	comment -16 expiry 24 proofs -15 status -23
h/justi$	comment -19 date -16 documents 18 links -16 none -19 proofs 23 responsible -15 status -19 version -19
h/koi	comment -16 criterion -22 indicator -22 label 16 links -24 status -19
h/l etap	comment -15 indicator -18 phase -23 status -20
h/l evalu	comment 19
h/label$	comment -15 indicator -18 label 19 none -16 status -19
h/langu	comment -17 links -16 none 26 responsible -15 status -17
h/langu$	comment -15 links -15 none 22
h/level$	comment -15 deadline -16 links -17 proofs -17 responsible -16 score -15 status -15 version -15
h/lib	comment -15 date -15 indicator -18 label 27 links -17 none -21 responsible -17 status -21
h/libel	comment -16 criterion -17 indicator -27 label 27 links -16 none -20 responsible -19 status -23 step 15 version -17
h/libr	comment 19
h/libr$	comment 17
h/lien$	comment -15 links 22 none -19 responsible -19
h/lieu de	comment -15 links 27 none -32 responsible -17
h/list	comment -15 criterion -15 deadline -18 expectedLevel -15 expiry -16 label -20 lastCheck -17 links -22 none -35 priority -16 proofs 19 responsible -17 version -15
h/livra	comment -17 date -15 deadline 15 documents 18 end 15 expiry -17 indicator -18 lastCheck -17 links -18 none -25 responsible -17 start -15 status -19 version -15
h/livra$	comment -17 documents 16 links -18 none -23 responsible -16 status -17 version -15
h/locat	comment -21 indicator -15 links 26 none -21 proofs -19 responsible -19 status -17 version -16
h/locat$	comment -17 links 20 none -18 proofs -19 responsible -17 status -17 version -16
h/malle	comment -17 steps 19
h/marg	comment 21 responsible -17
h/marg$	comment 22
h/matie	comment -17 none 15 responsible -15
h/matur	comment -21 deadline -19 indicator -15 label -17 links -19 none -18 proofs -21 responsible -16 status 22
h/matur$	comment -15 deadline -19 none -16 responsible -15
h/max	comment -15 links -16 status -16
h/me sen	comment -18 status 19
h/me vient	comment 17
h/meal	comment -15 links -15 none 18 status -18
h/memo	comment 26 deadline -15 none -20 responsible -19 status -17
h/memo$	comment 22 none -18 status -17
h/mes not	comment 17 proofs -15
h/mes pense	comment 19 proofs -16
h/metar	comment -15 links -15 none 24 responsible -16 status -16
h/meteo	comment -18 none 24 responsible -15 status -18 version -16
h/mod	comment -17 none 17 priority -15 proofs -17 responsible -21 status -19
h/mod$	comment -15 responsible -16 status -16
h/model	comment -25 deadline -17 indicator -18 phase -15 proofs -15 responsible -21 session -17 status -18
h/model$	comment -18 version 15
h/mot	comment 27 deadline -18 documents -15 indicator -19 label 16 none -21 proofs -17 responsible -18 session -15 severity -16
h/mot$	comment 25 links -16 none -16
h/motif	comment 18
h/nam	comment -25 date -20 deadline -16 end -20 expiry -20 indicator -21 links -27 priority -16 reference -20 start -20 status -24 steps -21 version -23
h/nam$	comment -23 date -16 deadline -15 end -19 expiry -18 indicator -18 links -27 priority -17 start -21 status -22 steps -22 version -22
h/nb de	comment -19 none 21 status -15
h/nb$	comment 15
h/nextc	comment -18 indicator -17 links 28 none -21 proofs -17 reference -15 responsible -20 session -18 status -16 version -17
h/nom	comment -27 date -28 deadline -16 end -23 expectedLevel -17 expiry -16 indicator -26 links -32 none -35 phase -19 priority -17 proofs 15 reference -21 score -16 severity -17 start -25 status -29 steps -28 trainee 23 version -27
h/nombr	comment -16 links -17 none 28 responsible -17 steps -15
h/not 0	comment -15 proofs -16 score 17
h/not inter	comment 23 status -21
h/not sur	comment -15 proofs -15 score 16
h/nota	comment 23 none -16
h/nota$	comment 22 none -16 responsible -15
h/notre	comment -16 indicator -19 label 15 responsible -17 status -24
h/numbe	comment -15 label -16 status -18
h/numbe$	comment -15 indicator 15 label -17 status -18
h/objec	comment -21 expiry -18 indicator -18 label 18 lastCheck -23 links -17 proofs 19 responsible -15 status -22
h/oblig	comment -20 date -17 expectedLevel -15 indicator -21 label 17 lastCheck -17 links -17 none -20 proofs -19 responsible -17 severity -18
h/obs	comment 26 deadline -15 links -17 none -19 responsible -16 status -17
h/obs$	comment 22 none -16 status -15
h/obser	comment 33 documents -17 links -18 none -19 proofs -15 responsible -20 status -21
h/obser$	comment 25 documents -16 none -17
h/ok$	comment -17 deadline -16 none -17 steps 21
h/opco	comment -18 end -16 links -19 reference -15 responsible -19 session -17 status -15 steps -18
h/opco$	comment -16 links -15 none 16 responsible -16 status -15 steps -16
h/or	comment -21 deadline -17 expectedLevel -17 indicator -18 label -15 links -20 none -23 proofs -17 severity 17 step -15
h/order$	comment -17 deadline -15 priority 20 proofs -15 responsible -16 score -15 status -21
h/ou$	comment -15 links 24 none -19 responsible -21
h/oui	comment -19 deadline -17 links -18 none -24 proofs -15 responsible -16 severity -22
h/outco	comment -18 links -15 none -18 proofs -17 responsible -17 status 25
h/p	comment -23 criterion -17 deadline -18 expectedLevel -16 indicator -16 links -19 responsible -16 score -15 status -23 version -16
h/pag	comment -18 none 29 status -17
h/pag$	comment -15 none 24
h/papel	comment -15 links -16 none -20 proofs 23
h/paper	comment -21 deadline -17 documents 21 indicator -18 links -20 none -24 proofs 20 responsible -21 status -20 step -16
h/papie$	comment -17 expectedLevel -15 indicator -23 proofs 18 responsible -16 session -19
h/pass	comment -21 criterion -16 deadline -22 documents -15 indicator -17 links -18 none 21 proofs -15 responsible -20 severity -20 version -16
h/passa	comment -15 documents -16 links -15 none -23 responsible -17 session -16 status -15 steps 20
h/pc	comment -15 documents 15 label -15 none -23 proofs 16 responsible -16 status -16
h/pens	comment 21 proofs -20 status -15
h/pense	comment 19
h/perio	comment -19 indicator -17 links -18 phase 16 proofs -16 responsible -17 score -16 session -15 status -21 step -20 version -15
h/perio$	comment -18 criterion -15 expiry -16 indicator -16 links -17 phase 17 proofs -16 responsible -16 score -16 session -15 status -19 version -16
h/permi	comment -15 session 16 status -16
h/phas	comment -18 deadline -15 documents -19 indicator -17 links -17 none -18 phase 26 reference -20 responsible -19 session -22 status -20 step -28 steps 18
h/pj	comment -17 none -23 proofs 22 status -16
h/plac	comment -18 indicator -15 none -16 responsible -16 status 15
h/plus	comment -17 date -25 deadline 17 documents -17 indicator -19 lastCheck -22 links -17 proofs -17 reference -16 responsible -27 status -24 step -19 version -15
h/poche	comment -17 links 24 proofs -16 responsible -18 status -21
h/point de	comment 18 label 16 lastCheck -26 links -16 none -18 responsible -24 score -24 status -23
h/porte	comment -18 none -17 responsible 24 status -16
h/pour l	comment -17 date -15 label -18 none -24 proofs -17
h/preci$	comment 17 status -16
h/prend$	comment -15
h/presc	comment -15 label 17 none -17 responsible -16
h/prese$	comment -27 deadline -15 label -15 links -18
h/press	comment -17 label -15 none -17 priority 28 proofs -16 responsible -17 status -23
h/proce	comment -20 deadline -18 indicator -18 none -31 session -16 status -25
h/proce$	comment -18 deadline -15 indicator -17 links -22 none -30 session -15 status -22
h/produ	comment -17 indicator -20 links -20 reference -16 responsible -20 status -22 step -16
h/produ$	comment -18 indicator -17 links -19 reference -15 responsible -17 status -19 step -16
h/progr	comment -19 links -17 session 15 status 15
h/proof	comment -18 links -17 none -18 proofs 25
h/propo	comment -15 documents -20 step 19
h/quand$	comment -16 deadline 15 documents -16 indicator -18 phase -22 responsible -16 step -17
h/que l	comment -23 indicator -17 label 19 proofs -16
h/que le	comment -17 expectedLevel 17
h/quest	comment -21 end -19 links -17 proofs -17 responsible -17 start -15 status -16 steps 21 trainee -15
h/qui en	comment -20 label -18 priority -16 proofs 19
h/qui est	comment -21
h/qui me	comment 17
h/quil	comment -15 deadline -17 status -15
h/quon	comment -17 status -16
h/r	comment -26 none -16 proofs -16
h/rang$	comment -17 indicator -18 none 18 responsible -16 status -22
h/range	comment -19 links 25 none -18 responsible -18 status -18
h/range$	comment -17 links 25 none -18 responsible -17 status -18
h/reali	comment -15 date -15 expiry -22 lastCheck -17 links -15
h/recu	comment -16 links -17 steps 27 trainee -17
h/recue$	comment -20 steps 17
h/ref$	comment -17 indicator -16 links -18 proofs -17 reference 22 session -19 status -21 trainee -17
h/refle	comment 19 deadline -15 expectedLevel -15 label -16 links -16 proofs -17 responsible -15 status -18
h/regl	comment -22 responsible -18 status 22
h/rendu	comment -22 deadline -16 expectedLevel -15 indicator -19 links -22 none -18 priority -15 proofs -16 responsible -22 status 25 version -15
h/renou	comment -16 date -21 deadline -27 expiry 32 lastCheck -18 none -18 proofs -15
h/rep	comment -15 links 22 none -18 responsible -15 status -16
h/repa	comment -15 none 21 status -15
h/reper	comment -16 criterion -15 deadline -16 none -29 responsible -17 session -19 status -20 version -19
h/res	comment -15 links 22 none -15 proofs -15 responsible -15
h/reser$	comment 22 none -20 responsible -18
h/resul	comment -26 expectedLevel -15 indicator -17 lastCheck -20 links -15 none -23 responsible -16 status 29 steps 15
h/retro	comment -20 deadline -17 links 28 none -21 proofs -19 responsible -18 status -18
h/retro ici	comment -16 links 20 none -16
h/rev	comment -15 indicator -20 links -16 none -19 proofs -21 responsible -16 status -23 version 31
h/revis	comment -17 date -15 deadline -15 indicator -21 links -18 proofs -17 responsible -17 status -20 version 24
h/revis$	comment -15 expiry -17 indicator -18 links -15 status -18 version 22
h/ri	comment -26 steps 18
h/rmq	comment 19 links -17 none -19 responsible -16 status -17
h/room	comment -15 none 23 responsible -16
h/room$	comment -15 none 22 responsible -15
h/rq	comment 19 none -18
h/rubri	comment -16 criterion 19 deadline -15 indicator -15 label -15 links -15 none -21 priority -15 responsible -15 score -15 status -17 version -15
h/s en	comment -15 responsible 18
h/sa	comment -17 end -22 none -26 reference -21 session -18 start -21 trainee -21
h/savoi	comment 22
h/savoi$	comment 20
h/se quon	comment -15 status -15
h/self	comment 15 score -15 status -16
h/sen	comment -18
h/serve	comment -18 deadline -15 indicator -15 links 26 none -17 proofs -17 responsible -18 status -15
h/serve$	comment -17 links 24 none -16 proofs -16 responsible -19 version -15
h/seuil	comment -16 expectedLevel 23 none -17 severity -18 status -20
h/sever	comment -19 expectedLevel -17 severity 19 status -21
h/sever$	comment -19 expectedLevel -18 none -16 responsible -15 severity 19 status -19
h/sheet	comment -22 steps 31 trainee -28
h/shift	comment -19 none 23 proofs -15 responsible -16 status -17
h/sign	comment -21 date 15 documents 17 links -17 reference -15 responsible -16 steps 17
h/sign$	comment -15 documents 16 none -15 steps 16
h/signe	comment -19 date 16 documents 23 expiry -18 links -19 none -26 reference -17 responsible -20 session -20 status -18 step -20 steps 35 trainee -18
h/signe$	comment -17 none -16 session -15 steps 30
h/snag	comment 15 documents -15 none -16 status -15
h/son	comment -24 end -21 indicator 15 none -20 responsible -22 start -19 trainee -28
h/sorti	comment -22 deadline -17 documents 20 end 23 expiry -17 indicator -16 links -17 none -26 phase -15 proofs 23 reference -16 responsible -21 session -16 start -23 status -20 step -19
h/stand	comment -16 expectedLevel 22 label -22 links -21 none -22 proofs -16 responsible -15
h/stat	comment -15 links -16 none -22 proofs -19 responsible -15 status 32
h/statu$	comment -23 none -19 proofs -19 score -16 status 26
h/stock	comment -19 links 27 none -21 responsible -16 status -15
h/suppo	comment -19 date -15 deadline -16 expiry -15 responsible -21 step -16 version -16
h/sur ce	comment -21 status 18
h/svc	comment -17 links -16 none 20 responsible -16 status -19
h/tag$	comment -16 none 18 responsible -16 status -16
h/taill	comment -17 links -22 none 32 proofs -18 status -19
h/targe	comment -17 date -22 expiry -19 indicator -16 label -16 lastCheck -20 links -15 responsible -16 score -15 status -27
h/tarif	comment -17 links -17 none 24 proofs -16 responsible -19 session -16
h/tel$	comment -15 links -15 none 22
h/telep	comment -16 none 19 status -15
h/telep$	comment -16 links -15 none 20 status -15
h/temoi	comment -16 label -15 none -15 proofs 24
h/temoi$	comment -16 label -15 none -15 proofs 24
h/temp	comment -24 criterion -15 documents -22 indicator -21 links -24 reference -21 responsible -24 session -23 status -26 steps -15
h/tempe	comment -20 deadline -15 links -19 none 22 responsible -21 status -16
h/termi	comment -15 end 20 expiry -22 links -15 none -24 proofs -16 responsible -15 start -20 status 18
h/test$	comment -16 responsible -17 steps 17
h/trac	comment -17 indicator -16 none -23 proofs 22 responsible -19 status -20 step -15
h/traca	comment -16 none -26 responsible -16 status -16
h/trait	comment -26 criterion -15 date -18 expectedLevel -15 expiry -22 label -20 lastCheck -15 links -22 none -25 priority 16 proofs -21 responsible -19 score -15 severity -17 status -19
h/two	comment 17 proofs -17
h/under	comment -16 links 21 none -16 responsible -15 status -18
h/unit	comment -16 none 20 responsible -15 status -17
h/url	comment -17 links 31 none -21 proofs -21 responsible -19 status -17
h/utili	comment -20 documents 15 links -23 status -19
h/utili$	comment -20 documents 18 indicator -18 links -22 responsible -15 status -17
h/verif$	comment -21 date -23 deadline -22 expiry -18 indicator -17 label 18 lastCheck 21 links -15 none -20 proofs -16 responsible -18 status -15
h/vers$	comment -15 deadline -15 links -18 none -19 version 20
h/vient	comment 16
h/vient$	comment 17
h/voir	comment -15 expectedLevel 19 label -15
h/voir$	comment -16 expectedLevel 20 none -15
h/vrac	comment 18 responsible -16
h/vrac$	comment 20 responsible -17
h/wbs	comment -15 none 18 responsible -15 status -17 version -15
h/worth	comment 15
h/0 c	criterion 16 proofs -16
h/^chapi	criterion 19 indicator -15 none -15
h/abrit	criterion 15
h/artic	criterion -16 indicator 18
h/bloc	criterion 16 none -20 phase 23
h/bloc$	criterion 17 none -17 phase 17
h/c 0	criterion 20 proofs -17
h/c koi	criterion -16 indicator -17 label 20 links -23 status -15
h/c$	criterion 15 indicator -18 label -19 links -19 proofs -15
h/ce que	criterion -15 date -16 deadline -34 expiry -17 indicator -31 lastCheck -21 links -29 none -49 proofs 15 reference -17 responsible -20 score -15 version -18
h/champ$	criterion 17 none -15
h/chapi	criterion 21 none -18
h/chapi$	criterion 15
h/crit n°	criterion 18
h/crit$	criterion 20 indicator -17 none -21
h/crite n°	criterion 19 indicator -16 none -16
h/de crite	criterion 21 indicator -18
h/domai	criterion 20 indicator -21
h/est le	criterion -17 expectedLevel -15 indicator 23 label -23 none -22 proofs -20
h/indik	criterion -16 indicator 28 none -28 version -16
h/l 0	criterion -17 expectedLevel -16 none -15 proofs -21 score -19
h/le n°	criterion -19 indicator 24 none -16
h/n° crite	criterion 17 none -15
h/n° de	criterion 15 label -19 none -32 proofs -16 reference 19
h/n° ind	criterion -15 indicator 20 label -15 none -26 version -15
h/n° indic	criterion -20 indicator 28 label -18 none -23 version -28
h/n° rnq	criterion -20 indicator 21
h/pilie	criterion 18 none -18
h/prio	criterion -16 deadline -16 expectedLevel -24 indicator -16 label -16 links -18 none -25 priority 27 proofs -16 responsible -18 score -16 severity -17 status -27 version -16
h/secte	criterion 16 none -17
h/^appro	date -15 links -15 none -16
h/^caduc	date -16 deadline -15 expiry 24 lastCheck -22 links -15 none -15 proofs -16 status -15
h/^cre	date 20 expiry -18 lastCheck -15
h/^creat	date 23 deadline -22 expiry -18 lastCheck -15
h/^d	date -20 deadline 20 expiry -17 indicator -15 lastCheck -17 links -19
h/^due	date -18 deadline 21 expiry -16 status -15
h/^entry	date 17 deadline -15
h/^etat	date -22 indicator -23 label -20 links -18 none -24 proofs -21 responsible -19 status 42 version -20
h/^exp	date -22 expiry 21 lastCheck -16
h/^expir	date -22 deadline -23 expiry 27 lastCheck -23 links -18 none -17 responsible -16 status -16
h/^inscr	date 19 deadline -17 expiry -16 lastCheck -18
h/^maj	date -16 deadline -15 lastCheck 15
h/^miles	date -21 none -16 step 15
h/^publi	date 15 indicator -16 proofs -16 responsible -15
h/^redac	date -16 indicator -19 none -21 proofs -16 reference -15 responsible 20 status -17
h/^relu	date -18 deadline -17 lastCheck 24
h/^revu	date -20 lastCheck 21 none -16
h/^sign	date 15 expiry -15
h/^titr	date -16 indicator -18 label 17 links -23 none -22 reference -15 responsible -18 status -19 version -17
h/^verif	date -29 deadline -17 expiry -19 label -17 lastCheck 25
h/^vu	date -18 deadline -15 expiry -15 lastCheck 24
h/^writt	date 18 lastCheck -15 status -15
h/a renou	date -15 deadline -27 expiry 29 lastCheck -18
h/ajout	date 28 deadline -20 expiry -22 lastCheck -20 none -15
h/au plus	date -15 documents -15 indicator -15 phase -15 responsible -20 status -16
h/avant le	date -22 deadline 19 expiry -16 lastCheck -29
h/bute	date -17 expiry 20 indicator -15 links -17 none -17 responsible -17 session -15 status -16 version -16
h/butoi	date -21 deadline 27 expiry -16 lastCheck -18 none -15
h/butoi$	date -20 deadline 23 lastCheck -15
h/caduc	date -18 expiry 24 indicator -15 lastCheck -22 none -16 proofs -15 status -15
h/caduq	date -20 expiry 17
h/cibl	date -19 deadline 16 expiry -19 lastCheck -16
h/cibl$	date -19 deadline 15 expiry -21 lastCheck -15
h/contr le	date -16 lastCheck 15
h/cre	date 19 expiry -17 lastCheck -17
h/cre le	date 19 expiry -19 lastCheck -16
h/creat	date 27 deadline -23 expiry -25 lastCheck -19
h/creat at	date 18
h/creat$	date 21 deadline -16 expiry -21 lastCheck -15
h/ctrl	date -22 deadline -19 lastCheck 22
h/ctrl$	date -20 deadline -18 lastCheck 25
h/d appro	date 21 expiry -19
h/d ici	date -18 expiry -24 indicator -15 lastCheck -17 links -15
h/dat d	date 16 deadline -15 end -21 start 24 status -21 steps -18
h/dat du	date 22 deadline -21 expiry -16 links -15 none -26 proofs -23
h/dated	date 16 links -16 version -15
h/de contr	date -15 deadline -16 expiry -16 indicator 16
h/de diffu	date 17 expiry -17 lastCheck -18 none -17
h/de mis	date -17 expiry -17
h/de perem	date -21 deadline -15 expiry 22 lastCheck -21
h/de reali	date -16 lastCheck -16
h/de revu	date -17 expiry -17 lastCheck 16
h/depot	date 21 expiry -21 lastCheck -16
h/desig	date -18 links -17 none -20 status -19 version -16
h/dt$	date 20 deadline -19
h/du const	date 15
h/du derni	date -27 deadline -23 end 15 lastCheck 30 start -22
h/echea$	date -22 deadline 18 expiry -16
h/emi le	date 15
h/emiss	date 15
h/emiss$	date 15
h/enter	date 19 deadline -17 lastCheck -15
h/entry	date 15
h/etab	date 17 expiry -17
h/exame	date -15 deadline -15 lastCheck 17
h/exame$	date -16 deadline -16 lastCheck 18
h/exami	date -18 expiry -16 lastCheck 16
h/exp	date -25 deadline -21 expiry 30 lastCheck -20 none -16
h/expir$	date -24 deadline -24 expiry 31 lastCheck -21 links -15 none -20 proofs -15 status -16
h/fait en	date 16 status -17
h/faudr	date -17 expiry 18
h/humeu	date -15 none 29 responsible -16 status -22
h/inscr au	date 16 deadline -18
h/inspe	date -18 deadline -16 lastCheck 17 status 16
h/inter	date -22 deadline -20 end -19 indicator -15 lastCheck 15 none -25 proofs -15 score -21 session -17 start -17
h/inter$	date -20 deadline -22 documents -16 end -16 indicator -16 lastCheck 15 none -24 score -18 start -16
h/jour ou	date 18 links -17 proofs -16
h/l exame	date -15 deadline -21 lastCheck 19
h/la derni	date -24 deadline -16 expiry -16 lastCheck 30 none -21
h/laque	date -19 expiry 20
h/lates	date -16
h/le docum	date -23 indicator -17 none -20 proofs 15 reference -17 responsible -16
h/le jour	date 16 proofs 15 status -15
h/le renou	date -16 expiry 16
h/lign$	date 17 deadline -20 expiry -15 indicator -17 label -17 lastCheck -19 none 25 status -15
h/lim	date -17 deadline 17 documents -15 lastCheck -15 phase -15
h/lim$	date -15 deadline 16 documents -16 step -15
h/limit	date -18 deadline 21 documents -17 indicator -16 lastCheck -17 links -17 phase -17 reference -15 responsible -19 status -20 step -16
h/limit$	date -15 deadline 22 documents -17 expiry -19 indicator -17 lastCheck -16 links -16 phase -16 status -18 step -17
h/lin	date 17
h/ma	date -18 deadline -20
h/miles	date -17 none -15 step 16
h/natur	date -17 links -19 none -23 proofs 24 severity 17 status -20
h/ne	date 21 deadline -18
h/need	date -22 lastCheck -15 links -18 responsible -27 session -15 status -15 step -16
h/nom de	date -16 documents -18 links -15 none -15 responsible -28 status -17 step 16 steps -17
h/not le	date 21 lastCheck -15
h/obj	date -17 lastCheck -15
h/obj$	date -16 deadline 15 lastCheck -16
h/perem	date -23 deadline -16 expiry 27 lastCheck -22
h/perem$	date -20 expiry 24 lastCheck -19
h/perim le	date -20 expiry 20 lastCheck -17
h/plus tard	date -15 deadline 16 responsible -18 status -15 step -15
h/prev	date -20 deadline 21 expiry -18 lastCheck -15
h/redig	date 15
h/reeva	date -17 expiry -17 lastCheck 18
h/refai	date -17 expiry 25
h/regar	date -22 expiry -16 lastCheck 20
h/relec	date -17 deadline -15 lastCheck 19
h/relec$	date -18 deadline -17 lastCheck 22
h/relu	date -18 expiry -16 lastCheck 24
h/relu le	date -19 lastCheck 19
h/renew	date -16 deadline -20 expiry 26 none -15
h/revu	date -33 deadline -23 label -18 lastCheck 32 priority -15 proofs -20 responsible -15
h/revu le	date -16 expiry -21 lastCheck 19
h/revu$	date -27 deadline -27 expiry -21 lastCheck 23 proofs -16
h/row	date 17 deadline -16 indicator -18 lastCheck -15 none 19 responsible -15
h/run	date -18 deadline -17 expiry 18 lastCheck -16 session 17 status -17
h/saisi	date 20 deadline -24 expiry -17 lastCheck -18
h/saisi$	date 19 deadline -22 expiry -15 lastCheck -17
h/sall$	date -15 none 24 responsible -16
h/statu	date -15 deadline -19 indicator -18 label -18 links -20 none -25 priority -16 proofs -29 reference -16 responsible -20 score -20 status 32 version -16
h/t il	date 15 indicator -21 none -22 responsible -23 status -21 trainee -20 version -16
h/this	date 15 none -15
h/throu	date -16 lastCheck 20 status -19
h/titr	date -17 indicator -19 label 18 links -23 none -24 reference -17 responsible -19 status -21 version -18
h/ver	date -21 deadline -18 expiry -20 lastCheck 27
h/verif le	date -21 deadline -19 expiry -20 lastCheck 19
h/verif on	date -15 lastCheck 19
h/vu	date -22 deadline -22 expiry -20 lastCheck 17 none -23
h/vu le	date -16 deadline -15 expiry -15
h/walke	date -18 expiry -18 lastCheck 23
h/writt	date 16 lastCheck -16
h/^%	deadline -17 indicator -16 label -15 lastCheck -15 none -20 score 26 status -25
h/^bon	deadline -20 expiry 18
h/^criti	deadline -16 none -16 priority 15 status -16
h/^deadl	deadline 18 lastCheck -15
h/^enreg	deadline -16 documents 16 links -18 none -22 proofs 17
h/^expec	deadline -15 expectedLevel 24 links -18 proofs -32 status -19
h/^faut	deadline 20
h/^go	deadline -15 indicator -15 none -21 status 23
h/^mis	deadline -18 none -21 responsible -17 version 18
h/^must	deadline 21
h/^oblig	deadline -18 status -17
h/^prio	deadline -15 links -15 none -18 priority 19 responsible -17 status -17
h/^reali	deadline -16 none -16 status 18
h/^statu	deadline -16 indicator -18 label -19 links -20 none -24 priority -16 proofs -23 responsible -18 severity -16 status 25 version -15
h/^taux	deadline -16 none -20 score 21
h/^typ	deadline -16 documents -16 label -15 links -33 none 16 priority -16 proofs -24 responsible -22 score -15 severity 16 status -30
h/^valab	deadline -16 expiry 22
h/a boucl	deadline 16
h/a finir	deadline 17 expiry -21
h/a rendr	deadline 23
h/a revoi	deadline -16 expiry 20
h/ag	deadline 18
h/au faute	deadline -15
h/avoir fini	deadline 18
h/bon jusqu	deadline -20 expiry 18
h/boucl	deadline 16
h/boucl pour	deadline 15
h/ce soit	deadline 21 lastCheck -16
h/clor	deadline 17 expiry -19
h/combien de	deadline 19 phase -16 responsible -15
h/combien$	deadline -18 label -18 links -18 proofs -16 status -20
h/dat of	deadline -18 expiry -16
h/de trait	deadline 19 none -15
h/deadl$	deadline 21 documents -16 responsible -15 status -17 step -16
h/dlu	deadline -17 expiry 17
h/donn jusqu	deadline 21 expiry -24 status -15
h/est il	deadline -15 indicator -15 none 19
h/eta	deadline 18 none -16
h/etp	deadline -16 none 20
h/exp$	deadline -15 expiry 19
h/faut que	deadline 17
h/fin de	deadline -23 end 19 expiry 22 lastCheck -16 start -19 status -15
h/fini pour	deadline 17
h/finir	deadline 16 expiry -26
h/foi	deadline -19 lastCheck 25
h/go	deadline -15 indicator -15 none -22 status 23 version -15
h/h$	deadline 15
h/horiz	deadline 18 priority -16
h/j aimer	deadline 15
h/l ai	deadline -15 expiry -16 indicator -15 lastCheck 19 none -21 proofs -18
h/l oblig	deadline 15 indicator -15
h/la piec	deadline -18 lastCheck -18 none -28 session -21 severity -18 version -20
h/le prouv	deadline -17 indicator -19 proofs 29
h/look	deadline -15 none -15
h/look$	deadline -15 none -15
h/me donn	deadline 18 expiry -20
h/momen	deadline -19 indicator -20 links -22 none -31 proofs -15 reference -17 responsible -22 session -18 status -26
h/must	deadline 19
h/my	deadline -17 expiry -15 indicator -15 label -16 links -20 none -29 priority -16 proofs 20 responsible -17 severity -16 status -20 version -15
h/ne vaudr	deadline -15 expiry 17
h/oeil$	deadline -22 lastCheck 21
h/pacq	deadline -16 none -17
h/pacq$	deadline -15 none -18
h/pass$	deadline -15 documents -15 none 24 status -16
h/pil	deadline -15 expectedLevel -15 links -16 none -19 priority -16 proofs -17 responsible 20 status -18 version -15
h/plan d	deadline 16
h/pour la	deadline -17 none -17
h/pr qd	deadline 15
h/qd	deadline 15
h/qu on	deadline -18 expiry -15 indicator -16 lastCheck -16 links -22 priority -23 responsible -17 score -15 status -23
h/que ce	deadline 21
h/rappe	deadline -15 links -16 status -15
h/redis	deadline -22 expiry 19
h/reg	deadline 19 expiry -18
h/rendr	deadline 19 expiry -15
h/renou le	deadline -18 expiry 17 lastCheck -15
h/reper$	deadline -16 indicator -25 links 16 none -23 proofs -20 reference 17 status -19
h/share	deadline -16 indicator -16 links 23 none -17 responsible -17
h/soit	deadline 21
h/solde	deadline 20 expiry -17
h/sort	deadline -15
h/sunse	deadline -16 expiry 17
h/temp avant	deadline 15 phase -16
h/until	deadline -18 expiry 21 none -15 status -18
h/valab	deadline -18 expiry 28 none -19 status -15
h/valab jusqu	deadline -19 expiry 21
h/versi$	deadline -15 indicator -19 links -17 none -19 proofs -19 reference -18 responsible -16 status -19 version 28
h/when	deadline 17 documents -15 status -15 step -16
h/^activ	documents -16 none -16 phase -19 step 17
h/^ecrit	documents 23 links -17 none -28 phase -15 step -16
h/^feuil	documents 15 none -19 responsible -15 start -26 steps 21
h/^fichi	documents 15 links -17 none -18 proofs 16
h/^outil	documents 18 none -15
h/^outpu	documents 15 none -15
h/^passa	documents -16 none -15 responsible -15 session -16 step 15 steps 21
h/^pc	documents 15 links -23 none -19 proofs 18 responsible -16
h/^proce	documents -17 phase -25 responsible -15 step 28
h/^quand	documents -15 links -17 none -15 responsible -17 session -15 status -18 step -16
h/^seque	documents -16 none -17
h/^sorti	documents 15 end 17 expiry -16 start -17
h/^timin	documents -15 indicator -15 phase -16
h/assoc$	documents 20 none -20 status -15
h/avec l	documents -17
h/de proce	documents -16
h/du parco	documents -23 none -22 phase 17 session -18 status -15
h/envoi$	documents 15
h/etap du	documents -22 phase -38 responsible -15 step 22
h/formu	documents 16 indicator -16 label 15 links -18 none -18 status -20 step -15
h/gener	documents 16 links -15 none -21 responsible -18 status -17 step -16
h/impr	documents 18 none -16 responsible -19 status -18 step -20
h/invol	documents 15
h/l elev	documents -22 none -15 step 26
h/le chemi	documents -15 none -17 status 20
h/outil	documents 18 none -15
h/papie de	documents 18 step -17
h/parco de	documents -15 step 19
h/passa$	documents -17 none -21 responsible -15 status -15 step 16
h/pc$	documents 15 none -19
h/piec a	documents 17 proofs 21
h/qui se	documents -18 step 21
h/remet	documents 24 step -16
h/remis	documents 24 responsible -21 step -24
h/remis$	documents 18
h/se pass	documents -20 none -16 step 19
h/seque	documents -17 none -18
h/tard	documents -15 indicator -15 responsible -20 status -16
h/timin	documents -15
h/touch$	documents -15 none -21 step 16
h/vivon	documents -17 step 15
h/^au	end 15 expiry -31 proofs -16 start -18 status -15 steps -16
h/^clotu	end 21 start -15 steps -16
h/^end	end 26 none -16 start -22 steps -22
h/^entre	end -17 links -16 responsible -21 start 20 status -15 steps -18
h/^fini	end 16 severity -19
h/^jusqu	end 15
h/^ouver	end -17 start 20 steps -17
h/^prese	end -16 none -18 start -28 steps 30
h/a t	end -15 none -16 start -16 steps 35
h/clotu	end 20 steps -16
h/comme le	end -23 start 20
h/de sorti	end 16 start -17
h/deb	end -21 start 24 steps -18
h/deb$	end -17 start 20 steps -19
h/debut d	end -15
h/debut de	end -21 start 16
h/debut$	end -26 session -16 start 22
h/demar	end -23 start 23
h/demar le	end -16
h/finit	end 17 start -22
h/finit le	end 16 start -20
h/j 0	end -15
h/jeu	end -20 steps 19
h/jn	end 15
h/lance	end -23 start 23
h/one	end -16 start 16
h/parti$	end -18 links -16 reference -23 responsible -18 session -17 start -17
h/quitt	end 15 start -18
h/se termi	end 17
h/sorti$	end 18 none -17 proofs 22 responsible -15 start -19
h/stag s	end -15
h/stag se	end 20 start -17
h/start$	end -15 session -20 start 20
h/0 0	expectedLevel -19 indicator -16 none -24 proofs -27
h/^accep	expectedLevel 15
h/accep	expectedLevel 15
h/atend	expectedLevel 16
h/atend$	expectedLevel 17
h/atten du	expectedLevel 19 label -18
h/bar	expectedLevel 17 links -16
h/certi$	expectedLevel 16 none -16 steps 17
h/cotat$	expectedLevel -17
h/couve	expectedLevel -15 indicator 23 none -20 priority -16 version -17
h/de lectu	expectedLevel 16
h/de moi	expectedLevel 20
h/desc	expectedLevel -15 label 16
h/descr	expectedLevel -16 indicator -19 label 18 status -16
h/descr$	expectedLevel -15
h/diplo	expectedLevel -21 none 20 priority -15 status -21
h/diplo$	expectedLevel -17 none 23 status -25
h/dit le	expectedLevel 17
h/esper	expectedLevel 17
h/expec$	expectedLevel 19
h/findi	expectedLevel -15 none -15 severity 22 status -15
h/gravi$	expectedLevel -15 severity 22
h/guid de	expectedLevel 15
h/if	expectedLevel -15 none -18 severity 19 status -21
h/lectu	expectedLevel 15
h/mark$	expectedLevel 15 status -15
h/me deman	expectedLevel -16 label 25
h/min$	expectedLevel 16
h/mini	expectedLevel 18 none -17
h/minim	expectedLevel 19
h/minis	expectedLevel 15
h/moi$	expectedLevel 17 steps 20
h/nivea d	expectedLevel -18 none -18
h/norma	expectedLevel -19
h/que ca	expectedLevel -15 status -18
h/que dit	expectedLevel 16
h/qui l	expectedLevel -16 indicator -18 label -16 none -15
h/reten	expectedLevel -21 score -16 steps -15
h/reten$	expectedLevel -21 score -16 status 15
h/truc	expectedLevel -16
h/typ de	expectedLevel 16 none -28 status -20
h/typ$	expectedLevel -15 none 25 severity -17
h/^dispo	expiry -15 indicator -16 label 16 none -16 proofs -26 responsible -16 session 16 status -17
h/^emi	expiry -17
h/^issu	expiry -15 indicator -16 none -18 status -16 version 20
h/^perem	expiry 16
h/^relea	expiry -17 indicator -16 links -15 none -20 proofs -16 version 17
h/^renew	expiry 15
h/^use	expiry 17
h/^val	expiry 17
h/^vers	expiry -19 indicator -16 links -19 none -15 proofs -15 responsible -17 status -17 version 23
h/^visit	expiry -15 lastCheck 18 none -19 steps 15
h/a mettr	expiry -17
h/a refai	expiry 22
h/a termi	expiry -20
h/appro	expiry -21 none -18
h/appro$	expiry -23 none -16 responsible 15
h/de valid	expiry 24 lastCheck -18 status -20
h/diffu$	expiry -16 lastCheck -15 none 20 responsible -15 version -15
h/emi	expiry -18
h/expir at	expiry 18
h/fair avant	expiry -18
h/issu	expiry -16 indicator -15 none -19 status -15 version 20
h/jusq	expiry 18
h/parti du	expiry 17
h/pce	expiry -16 indicator -16 links -20 none -24 responsible -18 session -22 version -21
h/pce$	expiry -16 indicator -16 links -19 none -24 responsible -17 session -20 version -21
h/plus bon	expiry 15
h/plus rien	expiry 15
h/redac	expiry -18 indicator -18 none -22 proofs -15 responsible 18 status -15
h/redac$	expiry -16 none -15 responsible 16
h/relea	expiry -17 indicator -15 none -18 proofs -15 status -15 version 18
h/revoi	expiry 18
h/revoi le	expiry 18
h/rien	expiry 16
h/se donn	expiry -17 status -17
h/till	expiry 21
h/till$	expiry 17
h/until$	expiry 16
h/use	expiry 18
h/val	expiry 20 none -15
h/vaudr	expiry 15
h/vaudr plus	expiry 16
h/visit	expiry -15 lastCheck 19 none -18 steps 16
h/^artif	indicator -16 none -22 proofs 15 status -15
h/^claus	indicator 15
h/^const	indicator -15 label -15 lastCheck -23 links -16 none -21 proofs -16 responsible -18
h/^cover	indicator 15 responsible -15
h/^descr	indicator -18 label 19
h/^i	indicator 22 none -25
h/^int	indicator -18 label 20 links -16 none -17 responsible -18 status -29
h/^no	indicator -27 none 24 status -16
h/^objet	indicator -17 label 19
h/^prix	indicator -15 links -16 none 24 responsible -16 status -16
h/^prof	indicator -20 links -16 reference -16 responsible 15 steps -16
h/^prouv	indicator 17
h/^pt	indicator 18 none -21
h/^resul	indicator -21 label -16 lastCheck -21 none -22 responsible -17 status 24
h/^rnq	indicator 21 none -18
h/^row	indicator -17 none 20 responsible -15
h/^sert	indicator 23
h/^step	indicator -15 links -18 phase -24 session -16
h/^text	indicator -21 label 25 status -17 version -16
h/^touch	indicator -16 step 19
h/act$	indicator -16 none -17 status -16
h/avec$	indicator 24 status -15 step -16
h/batte	indicator -15 links -16 none 19 responsible -16 score -16
h/chiff	indicator 23 label -24 status -18
h/coffr	indicator -17 links 23 none -19 responsible -15
h/commu	indicator -17 links -15 none 21 proofs -15 responsible -17 status -19
h/conce par	indicator 22
h/cost	indicator -17 none 23 status -16
h/couve$	indicator 23 none -21 priority -15 version -16
h/couvr	indicator 15
h/cover	indicator 18 responsible -15 status -15
h/d editi	indicator -15 version 19
h/d indic	indicator 20 version -28
h/dans quel	indicator -18 none -21 priority 18 responsible -20
h/de dossi	indicator -18 links -26 none 27 session -15 steps -16
h/de quel	indicator 15
h/ecart$	indicator -15 label -15 none -17 severity 20
h/editi	indicator -22 none -25 proofs -18 reference -18 status -20 version 29
h/editi$	indicator -18 none -18 version 22
h/en lien	indicator 16
h/est$	indicator -16 status 17
h/etap$	indicator -17 links -28 none -22 session -27 status -28
h/etat$	indicator -22 label -18 none -21 proofs -16 reference -16 status 34 version -15
h/exige du	indicator -16
h/fich	indicator -16 none -21
h/fridg	indicator -18 none 25 version -17
h/ids	indicator 15
h/il est	indicator -17
h/il s	indicator -21 label 18 responsible -15 status -16
h/ind no	indicator 18
h/indic no	indicator 19 none -18
h/indic n°	indicator 19 none -19 version -29
h/je l	indicator -15 lastCheck 15 none -15 proofs -16
h/kan	indicator -17
h/kms	indicator -16 links -15 none 25 proofs -15
h/l ecart	indicator -15 label -17 severity 20 status -18
h/l exige	indicator -17 label 16
h/la lign	indicator 17
h/label	indicator -17 label 22 none -15 status -19
h/le numer	indicator 20 label -21 status -18
h/li$	indicator 15 none -20 status -18 version -18
h/libel$	indicator -17 label 16
h/link	indicator -16 links 27 none -20 proofs -15 responsible -21 status -17
h/link$	indicator -15 links 23 none -17 responsible -16 status -16
h/list$	indicator -18 label -16 lastCheck -17 links -19 none -28 responsible -15
h/momen$	indicator -17 links -19 none -23 responsible -19 status -18
h/mood	indicator -18 label -20 status 24
h/natio	indicator 19
h/nourr$	indicator 16
h/objet	indicator -22 label 22 status -18
h/parl	indicator 16
h/parta	indicator -15 links 24 none -17 priority -15 proofs -16 responsible -19 status -21
h/pt	indicator 18 none -20
h/publi	indicator -17 links -15 proofs -17 responsible -17 version -16
h/quel est	indicator 15
h/recou	indicator -15 label 16
h/repon	indicator 15 none -17 status -17 version -15
h/req	indicator 23
h/req$	indicator 21
h/resum	indicator -16 label 21 status -15
h/rev$	indicator -22 none -16 responsible -15 version 23
h/rnq n°	indicator 20
h/sert	indicator 23 none -16 status -17 version -15
h/son petit	indicator 15 links -17
h/text de	indicator -18 label 18
h/titl	indicator -15 label 18 links -17 none -24 responsible -16 status -17
h/tous	indicator -20 none 23 proofs -17
h/va avec	indicator 18
h/vis	indicator 18 none -17 version -15
h/vis$	indicator 16 label -15 version -16
h/wordi	indicator -17 label 26
h/wordi$	indicator -16 label 24
h/^resum	label 19
h/^teneu	label 16
h/^the	label 17 proofs -15
h/a quoi	label 15
h/agit	label 15 none -16 proofs -16 responsible -17
h/agit$	label 18
h/ce a	label 16
h/court	label 15
h/court$	label 16
h/dispo a	label 15 proofs -19
h/dont	label -16 status -15
h/engli	label 15
h/exact	label 16
h/full	label 19 none -16 responsible -17 status -15
h/gist	label 17
h/ide$	label 16
h/indic du	label -20
h/local	label -16 links 26 none -20 proofs -20
h/mot ?	label 15
h/mot pour	label 15
h/point a	label 16 lastCheck -16
h/prend	label -15
h/presc$	label 18 none -16 responsible -15
h/pri	label -15
h/quoi ca	label 16
h/quoi il	label 18
h/resum$	label 17
h/s agit	label 16 none -19 proofs -16 responsible -20
h/sujet$	label 16
h/teneu	label 19
h/term de	label -18 lastCheck -17 status -17
h/them	label 16
h/them$	label 15
h/titl$	label 17 none -19 status -15
h/titr$	label 16
h/what is	label 15
h/what it	label 15
h/^min	lastCheck -18 severity 17
h/^revie	lastCheck 16
h/coup	lastCheck 17 none -15
h/coup d	lastCheck 16
h/d oeil	lastCheck 15
h/de derni	lastCheck 15
h/foi que	lastCheck 20
h/jour de	lastCheck -16 none -23 status 17
h/last revie	lastCheck 22
h/objec$	lastCheck -17 proofs 20
h/oeil	lastCheck 17
h/pris	lastCheck 15
h/quand l	lastCheck 15
h/regar$	lastCheck 22
h/tard le	lastCheck -15 none -15
h/^class	links 23 none -23 proofs -16
h/^cohor	links -15 responsible -16 session 21
h/^conse	links -20 responsible 16
h/^driv	links 20
h/^folde	links 18 none -15
h/^gest	links -20 none -19 responsible 22
h/^link	links 19
h/^loc	links 20 none -15 proofs -19 status -15
h/^marqu	links -15 none 22
h/^mod	links -24 none 25 proofs -17 responsible -18 status -19
h/^mono	links -18 none -16 responsible 23 status -17
h/^my	links -16 none -24 proofs 15 status -19
h/^natur	links -22 none -23 proofs 21 status -19
h/^path	links 16
h/^poche	links 22 none -21
h/^rep	links 23 none -19 responsible -16 status -17
h/^repos	links 17 none -15
h/^rev	links -18 none -24 priority -15 proofs -22 responsible -19 session -15 version 25
h/^ses	links -15 session 19
h/^si	links -16 none -22 proofs -15 responsible -15 severity 20 status -23
h/^url	links 17
h/^vecu	links -15 none -15 status 16
h/^who	links -18 none -18 responsible 17 status -17
h/adr	links 22 none -19 proofs -21 status -18
h/adres du	links 27 none -26
h/am	links -19 none -17 steps 20
h/am i	links -18
h/amend	links -15 none -17 status -15 version 20
h/archi	links 18
h/archi$	links 18
h/bac	links 19
h/benef$	links -17 trainee 22
h/c ou	links 17 status -15
h/class ou	links 18
h/cohor$	links -15 none -15 responsible -15 session 21
h/combi	links -17 proofs -17 responsible -17 status -17 version 21
h/cot du	links 15 none -18
h/coule de	links -18 none 31 status -20
h/coule du	links -15 none 18
h/count	links -15 none 23
h/count$	links -15 none 22
h/cout	links -16 none 28 responsible -18 status -17
h/cpt	links -15 none 19 status -20
h/d acc	links 15
h/dans$	links 15
h/de conse	links 16 responsible -18 status -15
h/de quell	links -17 none 15
h/driv$	links 21 none -17 status -15
h/ds	links 17 none -21
h/du dossi	links 17 proofs -17 status -15
h/dure de	links -15
h/empla$	links 21 none -15
h/espac	links 15
h/est bon	links -17 status 21
h/est ou	links -16 status 22
h/est quoi	links -16 status -15
h/est rang	links 22 none -19 status -19
h/exemp de	links -15 none 32 proofs -27
h/folde	links 25 none -16 trainee -17
h/folde$	links 25 none -15 trainee -15
h/ged	links 16
h/gest	links -17 none -16 responsible 20
h/impor	links -15 priority 20 status -16
h/infor	links -18 none -20 proofs 16
h/intit du	links -16
h/jen	links -15
h/kb	links -19 none 17
h/le lien	links 21
h/le retro	links 20 status -15
h/learn$	links -15 trainee 18
h/lien vers	links 17
h/liv	links 16 status -19
h/liv$	links 16
h/livr	links -15
h/lms	links -15 start -18 steps 25
h/loc	links 20 none -15 proofs -19 status -15
h/local de	links 24 proofs -19
h/natur de	links -15 none -17 proofs 17 severity 15 status -17
h/nom$	links -16 none -24 trainee 17 version -16
h/n° dossi	links -22
h/on le	links 17 none -18 status -15
h/ordi	links 17
h/ou c	links 17 status -21
h/ou en	links -23 status 29
h/ou est	links 26 status -22
h/ou le	links 20
h/ou on	links 15
h/ou qu	links 19
h/ou trouv	links 15
h/owner$	links -18 none -17 responsible 24 status -16
h/parta$	links 23 none -17 responsible -19 status -20
h/passe	links -15 none 16
h/path	links 23 none -24 proofs -19
h/path$	links 23 none -20 proofs -15
h/poche$	links 20 proofs -15 responsible -18 status -21 version -15
h/pour y	links 18
h/prefe	links -19 none 17
h/prefe$	links -18 none 19
h/prix	links -16 none 25 proofs -17 responsible -16
h/prob	links -17 proofs 18
h/prod	links -17 none -16 proofs 16 responsible -18 status -15
h/prod$	links -15
h/rang ou	links 15
h/rappe$	links -15
h/reali$	links -16 status 15
h/recu$	links -18 steps 24
h/repos	links 20 none -16
h/resea	links 15
h/resea$	links 16
h/retro$	links 16
h/secre	links -16 responsible 18 severity -16 status -18
h/ses$	links -16 none -16 session 19
h/sit$	links -16 priority -16 responsible -20 session -15
h/stand$	links -19 none -17
h/stat$	links -15 proofs -15 responsible -15 status 26 step -15
h/stock$	links 23 none -21 responsible -15
h/suis$	links -17 status 21
h/suit$	links 18
h/titr du	links -18 none -15 proofs 15
h/to$	links -15
h/tout	links 21
h/trouv	links 22 none -16 responsible -18
h/trouv$	links 19 status -15
h/url$	links 27 none -20
h/vecu	links -16 responsible -15 status 15
h/vers le	links 18
h/where it	links 15
h/0 atten	none -22 start -15 steps 21
h/^aap	none -16 responsible 15
h/^accom	none -15 session 16
h/^acteu	none -19 responsible 23 status -15 step -16
h/^af	none -15
h/^agent	none -15 responsible 16
h/^autho	none -16 proofs -15 responsible 17 session -16
h/^bloc	none -19 phase 22
h/^budge	none 18
h/^bulle	none -15 steps 17
h/^coll	none -18 responsible 21
h/^color	none 16 status -15
h/^combi	none -15 status -15 version 17
h/^cot	none -21 reference 24 responsible -15 session -17
h/^coul	none 21
h/^day	none -26 trainee -17
h/^deliv	none -16
h/^depar	none 17
h/^email	none 20
h/^exhib	none -15
h/^exig	none -18 proofs -15 status -16
h/^fich	none -15 reference -16
h/^freq	none 20 status -16
h/^grav	none -16 severity 21 status -15
h/^hour	none 22
h/^ki	none -19 responsible 29 status -20
h/^level	none 19
h/^list	none -17 status -19
h/^macro	none -16 phase 18 responsible -16 step -19
h/^mail	none 20
h/^mater	none 19
h/^me	none -15
h/^opco	none 22
h/^opera	none -15 step 16
h/^owner	none -17 proofs -17 responsible 27
h/^part	none -16 phase 17
h/^per	none -16
h/^ph	none -15 step -15
h/^poid	none -16 score 15 status -16
h/^posit	none -17 reference -15 responsible -23 status 16 steps 17
h/^pret	none -21 status 22
h/^produ	none 15 proofs -16
h/^repa	none 20
h/^resso	none -16 proofs 15 responsible -16
h/^revis	none -25 status -16 version 21
h/^rythm	none 15
h/^sa	none -16
h/^sall	none 18 responsible -15
h/^scor	none -15 score 22
h/^secte	none -16
h/^sev	none -16 responsible -15 severity 20 status -18
h/^speci	none 18
h/^stat	none -15 responsible -16 status 24
h/^tag	none 19
h/^telep	none 22
h/^templ	none -15
h/^termi	none -16 responsible -15 status 19
h/^traca	none -16
h/^trans	none 18
h/^tutor	none -17 responsible 21
h/^urg	none -15 priority 15 status -15
h/^user	none 18
h/^which	none -23 responsible -16 status -19
h/a accom	none -15 step 20
h/a la	none -16
h/aap	none -15
h/acc$	none -19
h/accou	none -15
h/accou$	none -15
h/acteu	none -20 responsible 23 status -16
h/acteu$	none -17 responsible 19
h/agit il	none -15 responsible -16
h/alt	none 18
h/an	none 15 responsible -15
h/an$	none 15
h/anima	none -19 phase -17 responsible 20
h/ans	none 21
h/appor	none -16
h/appor$	none -18
h/apres$	none -20 phase 17
h/assez	none 26 status -21
h/assig$	none -17 responsible 18
h/assoc	none -20 status -16
h/attac	none -17 proofs 19
h/au pacq	none -16 priority 15
h/avi$	none -16 status 16
h/batch	none 21 responsible -16
h/board	none -17 status 19
h/budge	none 20
h/budge$	none 18
h/call	none -15
h/can	none -16 proofs 20
h/cd	none -16 reference 19 responsible -15
h/ce jour	none 19
h/chapt	none -15
h/charg de	none -20 responsible 21
h/chem	none 16
h/coll	none -19 responsible 22
h/coll$	none -17 responsible 19
h/colou	none 21 status -17
h/combien d	none 24
h/con	none 19
h/confi ?	none 21 responsible -18
h/consu	none -27 proofs 24 status -17
h/conve	none -15 session -17 steps 28 trainee -16
h/cot	none -25 reference 23 session -17
h/cour$	none -15 responsible -15
h/curre	none -15 status 24
h/cycl	none -15 status 15
h/d accue	none -17 steps 15
h/d ameli	none -17
h/d audit	none -21 status 20
h/d echan	none 18
h/d execu	none -15 status 15
h/d exemp	none 23
h/d heur	none 25
h/day 0	none -20 start -18 steps 20
h/day$	none 17 status -15
h/de cette	none -16 step -15
h/de class	none -18
h/de depar	none -22 session -15 start -18 steps 17
h/de foi	none 17
h/de nc	none -27 severity 16 status -21
h/de pag	none 22
h/de piec	none -19 reference 19
h/de vie	none -19 status 15
h/deliv	none -17 responsible -16 steps 20
h/desig$	none -17
h/docum ?	none -18
h/docum de	none -24 proofs 20 responsible -19
h/du contr	none -15 steps -15
h/du guid	none -16
h/du jour	none 20
h/du momen	none -16
h/du refer	none -15 proofs -16 responsible -19
h/dur	none 20
h/el	none -19 proofs 15
h/email	none 19
h/email$	none 20
h/en entre	none -17 steps 19
h/en occup	none -16 responsible 16
h/en oeuvr	none -15
h/en regl	none -17 responsible -15 status 23
h/enfan	none 16
h/epi	none -15 steps 18
h/etoil	none -16 score 16
h/exam	none -17 steps 18
h/exemp$	none 20
h/exhib	none -15 proofs 15
h/falc	none 16 responsible -15
h/faute	none -15
h/faute$	none -15
h/fich$	none -20
h/foi par	none 23
h/for	none -17 status -16
h/freq	none 18
h/freq$	none 19
h/frequ de	none 30 status -15 version -15
h/frequ$	none 15
h/given	none -17 status 17
h/given$	none -17 responsible -17 status 19
h/gr	none -15 responsible -15 session 19
h/hash	none 25 proofs -17
h/hex	none 15 status -16
h/hex$	none 15 status -15
h/homm	none 19
h/honor	none 20 responsible -15 status -19
h/horai	none 18
h/hour	none 27 proofs -15 responsible -15
h/ht	none 20
h/ht$	none 21
h/icon	none 25 responsible -17
h/impor$	none -15 priority 23 status -17
h/impri ?	none 27 priority -15 responsible -15 status -18
h/jour 0	none -17
h/journ	none -15
h/json	none -18 proofs 18
h/jurid	none 18
h/kilom	none 23 status -18
h/kilom$	none 21 status -15
h/la perso	none -17 responsible 20
h/la preuv	none -26
h/le montr	none -23
h/les papie	none -21
h/li	none -19 version -18
h/machi	none 22 responsible -15
h/macro	none -17 phase 19 responsible -15 status -15 step -19
h/mail	none 27 responsible -17 status -15
h/mail$	none 22 responsible -18 status -15
h/maitr	none -18
h/majeu	none -17 severity 24
h/majeu$	none -17 severity 24
h/man	none 18 status -16
h/manoe	none -16
h/marqu	none 23
h/mater	none 19
h/md	none 31 proofs -19
h/mdp	none 21 status -22
h/mes preuv	none -17
h/mineu	none -16 severity 24
h/mnt	none 18
h/moutu	none -20 responsible -16 version 22
h/moutu$	none -17 version 19
h/moyen	none -24 proofs 15
h/musiq	none 24
h/nb d	none 19
h/nivea de	none -28
h/nombr d	none 27
h/nombr de	none 20
h/nos	none -16
h/not de	none -16 status 16
h/nous$	none -18
h/numer d	none -16
h/numer du	none -15
h/n° crit	none -17
h/n° d	none -27 status -16 version 16
h/n° doc	none -17 reference 15
h/occup	none -17 responsible 16
h/oeuvr	none -15
h/of pag	none 18
h/often	none 23 status -17
h/on fait	none -20
h/op	none -15 step 16
h/opera$	none -16 step 15
h/oppos	none -18 status -16
h/ordr de	none -18
h/ou il	none -18
h/outpu	none -15
h/par an	none 16
h/pecki	none -19 priority 15
h/per	none -20 phase 15 responsible -17
h/per$	none -17 phase 15 responsible -15
h/ph	none -18 phase 16 step -16
h/piec au	none -17 proofs 22
h/playl	none 18 status -17
h/poid	none -16 score 16 status -17
h/port	none -15 responsible 16
h/pret$	none -18 priority -15 status 18
h/prix$	none 15 responsible -16
h/progr$	none -17 status 19
h/pts	none -16 score 16
h/pts$	none -17 score 17
h/pui	none -23
h/pui je	none -24
h/qui$	none -15 responsible 19
h/real	none -21 score 18
h/refer e	none -17 responsible 19
h/regio	none 23 status -19
h/remi	none -16 responsible -15 session -15 steps 31
h/remi$	none -15 steps 29
h/resse	none -18 score -21 status 17 steps 15
h/resso	none -18 proofs 17 responsible -17
h/resul$	none -15 status 23
h/rncp	none 19 status -20
h/runni	none -15 status 16
h/rythm	none 15
h/rythm$	none 17
h/saiso	none 15
h/sall	none 29 responsible -16 status -15
h/semes	none -15
h/servi	none -15 status -22 version -20
h/situa$	none -19 status 27
h/siz	none 19
h/speci	none 16
h/speci$	none 19
h/spent	none 21
h/spent$	none 21
h/sprin	none 18
h/subve	none 17
h/suppo$	none -21
h/surve	none -16 steps 21
h/swiml	none -17 phase 18
h/t on	none -16
h/tag	none 18 responsible -15 status -15
h/tampo	none 22 status -18
h/taux	none -19 score 20
h/tel	none 24 status -19
h/temp du	none -15 phase 21 step -20
h/temp$	none -21 phase 20 step -22
h/templ	none -15 reference 15
h/tenu	none -16
h/tenu a	none -16
h/text$	none -17 score -16 status -17
h/the audit	none -17 proofs 24 status -15
h/thema	none -16
h/tps	none 16
h/trac$	none -20 status -15
h/trans$	none 15 steps 16
h/trouv t	none -16
h/ui	none 16 priority -18
h/vai je	none -17 proofs 17
h/vehic	none 17
h/verss	none -15 version 17
h/vie	none -20
h/vie$	none -20 responsible -15
h/visio	none 19
h/volum	none 17
h/vu$	none -15
h/vus	none -16 steps 19
h/who$	none -16 responsible 18
h/y ai	none 18
h/yet	none -15 status 23
h/^av	phase 17
h/^grand	phase 18 step -20
h/avant ou	phase -15
h/avant penda	phase 16
h/evene	phase -18 session -15 step 16
h/fort	phase -15 severity 16
h/jalon du	phase -18 step 23
h/part	phase 15 step -16
h/pdt	phase 16
h/penda apres	phase 15
h/phas$	phase 15
h/seq	phase -15
h/seque$	phase -24 step 22
h/souha	phase -16
h/^impor	priority 22 status -17
h/ca press	priority 17 status -15
h/d impor	priority 15
h/d urgen	priority 16
h/de prior	priority 16 status -15
h/ordr d	priority 16
h/p 0	priority 15
h/quoi$	priority -15 status 16
h/rank	priority 20
h/rank$	priority 20
h/urg$	priority 16
h/^avec	proofs 19
h/^desig	proofs 17 responsible -18
h/a prese	proofs 24
h/annex	proofs 15
h/artif$	proofs 18 version -15
h/claus	proofs -19
h/corpu	proofs 18
h/eleme a	proofs 18
h/got	proofs 17
h/i can	proofs 17
h/intit$	proofs -20
h/j en	proofs -21
h/je le	proofs 17
h/laudi	proofs 16
h/mean	proofs 19 score -19 status -16
h/nam of	proofs 15
h/peux	proofs 18
h/prese a	proofs 20
h/prouv ?	proofs 18
h/prouv$	proofs 17
h/recor$	proofs 15
h/s appel	proofs 15 status -17
h/show the	proofs 18
h/situa	proofs -15 status 21
h/sor	proofs 15
h/sur 0	proofs -16 score 19
h/txt$	proofs -15 status -15
h/ve	proofs 15
h/what i	proofs 15
h/^po	reference 16
h/cod du	reference 19
h/coule$	reference -16 status 17
h/d enreg	reference 15
h/po	reference 15
h/^anima	responsible 20
h/^auteu	responsible 18
h/^certi	responsible -15 steps 17
h/^deten	responsible 17
h/^etabl	responsible -19
h/^handl	responsible 15
h/^preno	responsible 22
h/^rol	responsible 20
h/^servi	responsible 16
h/a qui	responsible 16
h/auteu	responsible 21
h/auteu$	responsible 18
h/barem	responsible -15
h/cette tach	responsible 17
h/charg du	responsible 16
h/cohor	responsible -15 session 19
h/colla	responsible 15
h/consi	responsible -17
h/degr d	responsible -15 status 17
h/deten	responsible 16 session -15
h/emett	responsible 17
h/emett$	responsible 18
h/faut il	responsible -17 status -16
h/forma du	responsible 21 session -18
h/forme	responsible -17
h/forme$	responsible -16 trainee 15
h/fr	responsible -15
h/gar	responsible 15 session -16
h/ger	responsible 18
h/get	responsible -15
h/ice	responsible 17
h/intit de	responsible -16
h/jury$	responsible -15
h/ki$	responsible 16
h/l a	responsible 16
h/l inter	responsible -15
h/major$	responsible -15 severity 16 status -17
h/max$	responsible -16 status -15
h/minor	responsible -17 severity 18
h/peda	responsible -21
h/perso qui	responsible 19
h/pilot de	responsible 15
h/qui suit	responsible 16
h/resp$	responsible 24
h/rol	responsible 21
h/suivi par	responsible 20
h/suivi$	responsible -18
h/synth	responsible -17
h/tard$	responsible -15
h/tutor	responsible 18
h/up$	responsible -16 start -16
h/vol$	responsible -15 score -17 steps -16
h/^jaug	score 15 status -17
h/^mark	score 20
h/^pourc	score 19 status -16
h/^tx	score 15
h/jaug	score 15 status -17
h/notat	score 15
h/pct	score 19 status -20
h/pct$	score 16 status -17
h/pond	score 15 status -15
h/ponde	score 20
h/ratin	score 18
h/ratin$	score 19
h/real$	score 16
h/scor	score 23
h/seren	score 15
h/tx	score 16
h/^group	session 20
h/^ident	session -17
h/^mid	session -16 steps 28
h/^parco	session 17
h/^parti	session -16 steps -16
h/^pre	session -16 steps 17
h/^secti	session 19
h/de jury	session 17
h/de stag	session -18
h/gar$	session -18
h/intak	session 19
h/le group	session 15
h/mi	session -17
h/run$	session 17
h/sessi de	session 17
h/^findi	severity 18
h/elimi	severity 15
h/grav ou	severity 17 status -18
h/impac	severity 17
h/la nc	severity 16 status -16
h/la non	severity 21 status -19
h/mineu ou	severity 16
h/misse	severity 16
h/ou majeu	severity 15
h/quali de	severity 15
h/serai	severity 15
h/serio	severity 16
h/sev	severity 19 status -16
h/si ecart	severity 17 status -15
h/^acc	start -18
h/arriv	start 15
h/d effet	start 15
h/d entre	start 15 status -15 steps -15
h/debut du	start 16
h/effet	start 16
h/emarg j	start -17 steps 21
h/en forma	start 15
h/entre en	start 16
h/fin du	start -16
h/kicko	start 16
h/le 0	start -20 steps 28
h/prese j	start -16 steps 18
h/prese le	start -18 steps 26
h/^auto	status 19
h/^do	status -17
h/^if	status -15
h/^inspe	status 16
h/^pr	status -16
h/^pui	status 25
h/^situa	status 15
h/ca en	status 20
h/condi	status 18
h/de comp	status -15
h/de couve	status 15
h/deja	status 17
h/en suis	status 21
h/est la	status -16
h/etat de	status 25
h/in scop	status -21
h/je suis	status 15
h/l appre	status -15
h/last check	status -15
h/non ?	status -16
h/not d	status -18
h/of don	status -15
h/on se	status -16
h/ou j	status 18
h/ou non	status -19
h/oui ou	status -19
h/posit$	status 15
h/qui fait	status -16
h/regl$	status 22
h/scop$	status -22
h/statu de	status 17
h/tach$	status -16 step 16
h/trico	status 20
h/user	status -16
h/where i	status 17
h/where we	status 17
h/yet ?	status 20
h/activ$	step 15
h/etap ?	step 15
h/grand	step -16
h/happe$	step 15
h/qui accom	step -21
h/vit	step 15
h/what happe	step 15
h/0 moi	steps 20
h/0 month	steps 16
h/^cert	steps 19
h/^cold	steps 16
h/^conve	steps 27
h/^elle	steps 15
h/^entr	steps -16
h/^epreu	steps 18
h/^hot	steps 18
h/^joini	steps 17
h/^prere	steps 15
h/^quot	steps 18
h/^regl	steps 19
h/^sold	steps 16
h/^vol	steps 20
h/^welco	steps 16
h/a 0	steps 15
h/a chaud	steps 22
h/accep$	steps 15
h/acqui	steps 15
h/adapt	steps 19
h/asses	steps 15 trainee -15
h/asses$	steps 20
h/bulle	steps 17
h/cert	steps 19
h/chaud	steps 24
h/chaud$	steps 23
h/cold	steps 16
h/conve est	steps 15
h/deliv$	steps 18
h/des atten	steps 15
h/dev	steps 17
h/disco	steps 15
h/effec	steps 16
h/effec$	steps 16
h/elle a	steps 16
h/elles	steps 18
h/envoy sa	steps 15
h/epreu	steps 18
h/ete	steps 15
h/froid	steps 17
h/hot	steps 17
h/il pass	steps 23
h/il recu	steps 22
h/in$	steps 16
h/inter ?	steps 15
h/invit	steps 16
h/joini	steps 15
h/jour ?	steps 15
h/le stag	steps -18
h/lette	steps 17
h/livre d	steps 21
h/lu	steps 19
h/lu$	steps 19
h/lui a	steps 15
h/lui ai	steps 16
h/matin	steps 16
h/mid	steps 18
h/month	steps 18
h/notif	steps 18
h/notif$	steps 17
h/nouve	steps 22
h/oral	steps 17
h/pack	steps 16
h/place	steps 15
h/poste	steps 16
h/prati	steps 18
h/pre	steps 15
h/preli	steps 18
h/prere	steps 15
h/quot	steps 17
h/recei$	steps 15
h/recu le	steps 27
h/repon$	steps 15
h/ret	steps 18
h/reven	steps 21
h/sa convo	steps 15
h/sant	steps 19
h/signe ?	steps 15
h/sold	steps 17
h/tet	steps 15
h/theor	steps 15
h/tour	steps 15
h/trace	steps 17
h/trace$	steps 16
h/trans	steps 16
h/vous le	steps -17
h/welco	steps 18
h/zoom	steps 16
h/^benef	trainee 16
h/^besoi	trainee -19
h/^candi	trainee 15
h/^salar	trainee 16
h/^son	trainee -17
h/candi$	trainee 15
h/mon elev	trainee 15
h/preno et	trainee 15
h/salar	trainee 15
h/^editi	version 16
h/amdt	version 17
h/de versi	version 16
h/draft	version 17
h/draft$	version 18
h/issu$	version 16
h/prov	version -15
h/ratta	version -15
h/versi du	version 18
indicators/afterDocuments	BC -19 CFA -21 OF -8 VAE -16 action -7 applicable -14 body -11 comment -8 criterion -19 date -5 deadline 3 expectedLevel -13 expiry -6 indicator -15 label -20 lastCheck -2 links 5 none -6 priority -4 proofs -19 responsible -6 score -5 severity -6 status -7 version -10
indicators/afterNumbers	BC -12 CFA -8 OF -13 VAE -11 action -14 applicable -13 body -8 comment -13 criterion -4 date -7 deadline -14 expectedLevel -12 expiry -11 indicator -6 label 4 lastCheck -11 links -5 none -7 priority -13 proofs -11 responsible -12 score -10 severity -9 status -6 version -18
indicators/amongMarks	BC -3 CFA -7 OF 1 VAE -3 action -7 applicable -7 body -10 comment -9 criterion -10 date -12 deadline -9 expectedLevel -10 expiry -6 indicator -15 label -13 lastCheck -7 links -1 none -9 priority -7 proofs 3 responsible -7 score -10 severity -8 status -11 version -5
indicators/asks	BC -2 CFA -2 OF -2 VAE -2 applicable -2 body -2 comment -8 expectedLevel -8 links -2 none -26 priority -3 proofs -3 responsible -5 score -1 severity -3 status 25 version -1
indicators/bias	BC -22 CFA -25 OF -24 VAE -24 action -12 applicable -20 body -22 comment -5 criterion -12 date -25 deadline -7 expectedLevel -16 expiry -18 indicator -5 label -3 lastCheck -16 links -9 none 4 priority -14 proofs -8 responsible -7 score -16 severity -15 status -2 version -18
indicators/binary	BC 6 CFA 3 OF 10 VAE 3 action -2 applicable 6 body -3 comment -7 criterion -15 date -3 deadline -9 expectedLevel -9 expiry -4 indicator -22 label -2 lastCheck -3 links -6 none -22 priority -19 proofs -3 responsible -3 score -11 severity -7 status -34 version -21
indicators/booleans	BC -1 CFA -2 OF -1 VAE -3 action -6 applicable 2 body -4 comment -21 criterion -14 date -14 deadline -15 expectedLevel -34 expiry -14 indicator -5 label -5 lastCheck -15 links -17 none 5 priority -28 proofs -15 responsible -5 score -28 severity -30 status -41 version -14
indicators/cased	BC -9 CFA -7 OF -10 VAE -8 action -3 applicable -8 body 5 comment -22 criterion -1 date -20 deadline -19 expectedLevel -5 expiry -20 indicator -16 lastCheck -23 links -4 none -7 priority -12 proofs -6 responsible -6 score -28 severity -5 status -6 version -15
indicators/code	BC -27 CFA -26 OF -28 VAE -28 action -3 applicable -27 body -49 comment -4 criterion 13 date -28 deadline -15 expectedLevel -46 expiry -25 indicator -17 label -22 lastCheck -30 links -3 none -15 priority -19 proofs -2 responsible 1 score -41 severity -11 status -21 version 5
indicators/criteria	BC -5 CFA -5 OF -3 VAE -9 action -37 applicable -9 body -20 comment -1 criterion 27 date -11 deadline -25 expectedLevel -17 expiry -6 indicator -20 label -24 lastCheck -8 links -29 none -6 priority -10 proofs -26 responsible -22 score -8 severity -18 status 1 version -14
indicators/dates	BC -19 CFA -20 OF -19 VAE -20 action -30 applicable -19 body -18 comment -35 criterion -22 date 5 deadline 6 expectedLevel -29 expiry 9 indicator -25 label -26 lastCheck 8 links -47 none -50 priority -36 proofs -27 responsible -30 score -25 severity -30 status -37 version -8
indicators/digit	BC -3 OF 1 VAE 1 action -11 applicable 1 body -10 comment -28 criterion -11 date -11 deadline -18 expectedLevel -14 expiry -7 indicator -19 label -5 lastCheck -9 links -17 none -23 priority 6 proofs -17 responsible -14 score -6 severity -13 status 13 version 13
indicators/document	BC -7 CFA -9 OF -9 VAE -10 action 3 applicable -10 body -38 comment -19 criterion -21 date -8 deadline -19 expectedLevel -34 expiry -7 indicator -21 label -23 lastCheck -8 links -14 none 7 priority -38 proofs 22 responsible -38 score -11 severity -23 status -36 version -14
indicators/earlier	BC -13 CFA -11 OF -13 VAE -12 action -16 applicable -9 body -11 comment -24 criterion -13 date 10 deadline -9 expectedLevel -17 expiry -38 indicator -15 label -8 lastCheck 9 links -28 none -30 priority -21 proofs -13 responsible -18 score -14 severity -18 status -24 version 5
indicators/empty	BC -8 CFA -9 OF -5 VAE -10 action -13 applicable -1 body -8 comment -14 criterion -38 date -24 deadline -12 expectedLevel -7 expiry -15 indicator -46 label -52 lastCheck -14 links -13 none -14 priority -17 proofs -8 responsible -11 score -10 severity -15 status -2 version -12
indicators/few	BC -6 CFA -6 OF -6 VAE -3 action -12 applicable -6 body -4 comment -12 criterion 5 date -21 deadline -15 expiry -19 indicator -37 label -33 lastCheck -24 links -7 none -4 priority -3 proofs -24 responsible -4 score -9 severity -4 status -10 version -3
indicators/file	BC -8 CFA -11 OF -9 VAE -12 action -15 applicable -8 body -6 comment -16 criterion -1 date -12 deadline -9 expectedLevel -23 expiry -10 indicator -16 label -17 lastCheck -11 links -6 none -2 priority -5 proofs 11 responsible -13 score -7 severity -4 status -17 version -6
indicators/filled	BC -9 CFA -9 OF -7 VAE -7 action -19 applicable -6 comment -23 criterion -4 deadline -7 expectedLevel -1 expiry -15 indicator -5 label -6 lastCheck -6 links -13 none -3 priority -14 proofs -6 responsible -11 score -3 severity -23 version -6
indicators/first	BC -10 CFA -3 OF -21 VAE -1 action -10 applicable -21 body -12 comment -5 criterion 9 date -3 deadline -6 expectedLevel -12 expiry -8 indicator -10 label -9 lastCheck -13 links -6 none 1 priority -15 proofs -12 responsible -8 score -22 severity -14 status -14 version -12
indicators/gravity	BC -9 CFA -11 OF -8 VAE -12 action -6 applicable -10 comment -11 criterion -4 date -3 deadline -1 expectedLevel 22 expiry -1 indicator -2 label -4 lastCheck -2 links -4 none -15 priority -14 proofs -3 responsible -1 score -5 severity -23 status -16 version -7
indicators/hundred	BC -27 CFA -29 OF -32 VAE -34 action -11 applicable -38 body -8 comment -19 criterion -2 date -11 deadline -17 expectedLevel -9 expiry -8 indicator 1 label -7 lastCheck -10 links -17 none 1 priority -27 proofs -16 responsible -8 score 10 severity -13 status -38 version -16
indicators/indicators	BC -7 CFA -8 OF -8 VAE -11 action -23 applicable -6 body -19 comment -15 criterion 5 date -16 deadline 4 expectedLevel -29 expiry -16 indicator 9 label -26 lastCheck -17 links -14 none -5 priority -8 proofs -31 responsible -35 score -3 severity -16 status -9 version 5
indicators/isLabel	BC -11 CFA -17 OF -10 VAE -11 action -9 body -12 comment -29 criterion -7 date -6 deadline -12 expectedLevel -5 expiry -4 indicator -2 label 22 lastCheck -6 links -27 none -40 priority -12 proofs -30 responsible -7 score -9 severity -13 status -16 version -9
indicators/isNumber	BC -5 CFA -6 OF -5 VAE -8 action -4 applicable -8 body -3 comment -19 criterion -24 date -3 deadline -12 expectedLevel -7 expiry -2 indicator 23 label -10 lastCheck -2 links -13 none -15 priority -9 proofs -12 responsible -5 score -31 severity -2 status -22 version -19
indicators/lack	BC -20 CFA -17 OF -18 VAE -21 action -41 applicable -24 body -28 comment 16 criterion -17 date -5 deadline -13 expectedLevel -24 expiry -5 indicator -12 label -16 lastCheck -5 links -45 none -17 priority 10 proofs -21 responsible -33 score -16 severity -22 status 29 version -32
indicators/last	BC -18 CFA 6 OF -14 VAE 2 action -9 applicable -9 body -2 comment -10 criterion -13 date -2 deadline -13 expectedLevel -2 expiry -14 indicator -8 label -16 lastCheck -14 links -10 none -1 priority -7 proofs -20 responsible -10 score -2 severity -5 status -6 version 1
indicators/later	BC -14 CFA -11 OF -13 VAE -10 action -15 applicable -11 body -9 comment -17 criterion -13 date -10 deadline 8 expectedLevel -14 expiry 12 indicator -12 label -13 lastCheck -17 links -29 none -28 priority -17 proofs -20 responsible -15 score -13 severity -16 status -19 version -9
indicators/lessTold	BC -10 CFA -6 OF -12 VAE -11 action -3 applicable -16 body -5 comment -2 criterion -15 date -4 deadline -4 expectedLevel -8 expiry -2 indicator -14 label -11 lastCheck -4 links -6 none -3 priority -6 proofs -5 responsible -4 score -13 severity -2 status -22 version -2
indicators/link	BC -10 CFA -12 OF -13 VAE -12 action -45 applicable -13 body -27 comment -50 criterion -16 expectedLevel -49 indicator -21 label -22 lastCheck -1 links 42 none -55 priority -35 proofs -46 responsible -42 score -18 severity -30 status -39 version -38
indicators/lists	BC -8 CFA -6 OF -10 VAE -7 action -6 applicable -10 body -2 comment -10 criterion -5 date -14 deadline 22 expectedLevel -10 expiry -21 indicator -9 label -5 lastCheck -16 links -19 none -23 priority -15 proofs -7 responsible -4 score 18 severity -9 status -25 version -15
indicators/marks	BC -6 CFA -5 OF -5 VAE -8 action -25 applicable -4 body -23 comment -13 criterion -16 date 4 deadline 5 expectedLevel -12 expiry 7 indicator -21 label -17 lastCheck 5 links -31 none -13 priority -19 proofs -23 responsible -26 score -16 severity -12 status -4 version -21
indicators/mostTold	BC -6 CFA -11 OF -4 VAE -7 action -17 applicable -1 body -22 comment -14 criterion -1 date -14 deadline -16 expectedLevel -9 expiry -8 indicator -9 label -15 lastCheck -10 links -7 none -15 priority -17 proofs -16 responsible -25 score 1 severity -17 status 3 version -30
indicators/numbers	BC -3 CFA -2 OF -6 VAE -3 action -21 applicable -1 body -14 comment -26 criterion 1 date -17 deadline -25 expectedLevel -19 expiry -16 indicator -10 label -13 lastCheck -19 links -25 none 6 priority -33 proofs -25 responsible -15 score 1 severity -22 status -43 version -28
indicators/order	BC -22 CFA -23 OF -21 VAE -25 action 30 applicable -26 body -46 comment -7 criterion 9 date -13 deadline -22 expectedLevel -22 expiry -11 indicator -25 label -28 lastCheck -14 links -7 none -18 priority -9 proofs -11 responsible -4 score -25 severity -14 status -12 version -14
indicators/percent	BC -12 CFA -19 OF -22 VAE -22 action -4 applicable -23 body -2 comment -19 criterion -12 date -3 deadline -8 expectedLevel -18 expiry -2 indicator -6 label -1 lastCheck -3 links -9 none -21 priority -28 proofs -8 responsible -3 score 35 severity -14 status -29 version -15
indicators/person	BC 5 OF 1 VAE 6 action -65 applicable 2 body 14 comment -23 criterion -35 date -14 deadline -21 expectedLevel -34 expiry -14 indicator -34 label -21 lastCheck -18 links -37 none -30 priority -14 proofs -14 responsible 22 score -30 severity -47 status -1 version -9
indicators/phase	BC -5 CFA -3 OF -4 VAE -4 action 13 applicable -8 body -6 comment -27 criterion 26 date -9 deadline 20 expectedLevel -25 expiry -13 indicator -14 label -7 lastCheck -12 links -21 none -37 priority -27 proofs -17 responsible -15 score -11 severity -11 status 11 version -28
indicators/place	BC -6 CFA -1 OF -3 VAE -4 action -3 applicable -10 body -2 comment -1 criterion -26 date -3 deadline -7 expectedLevel -2 expiry -4 indicator -25 label -27 lastCheck -6 links -8 none -6 priority 2 proofs -11 responsible -5 score -3 severity -1 status -14 version -3
indicators/plausible	BC -9 CFA -6 OF -7 VAE -5 action -5 applicable -5 body -1 comment -3 criterion -15 date -21 deadline -20 expectedLevel -8 expiry -24 indicator -12 label -36 lastCheck -24 links -2 none -1 priority -3 proofs -8 responsible -4 score -7 severity 2 status -5 version -10
indicators/prefixed	BC -2 CFA -2 OF -2 VAE -2 action -22 applicable -1 body -14 comment 5 criterion -15 date -3 deadline -20 expectedLevel -27 expiry -2 indicator 21 label -9 lastCheck -3 links 1 none -12 priority -12 proofs -20 responsible -18 score -4 severity -6 status -27 version -3
indicators/priority	BC -26 CFA -24 OF -28 VAE -26 action -18 applicable -27 body -31 comment -20 criterion -5 date -11 deadline -20 expectedLevel -18 expiry -7 label -13 lastCheck -11 links -29 none -19 priority 34 proofs -28 responsible -40 score -2 severity -19 status -4 version 1
indicators/rank	BC -14 CFA -15 OF -14 VAE -14 action -1 applicable -15 body -22 comment -2 criterion -24 date -5 deadline -9 expectedLevel -17 expiry -3 indicator -19 label -8 lastCheck -4 links -9 none -33 priority 16 proofs -13 responsible -21 score -15 severity -16 status 15 version -27
indicators/ratio	BC -13 CFA -13 OF -18 VAE -17 action -2 applicable -21 body -1 comment -9 criterion -13 date -1 deadline 9 expectedLevel -10 expiry -1 indicator -6 label -1 lastCheck -1 links -5 none -16 priority -13 proofs -3 responsible -1 score 26 severity -7 status -26 version -6
indicators/readable	BC -1 CFA 2 VAE -2 action -11 body -26 comment -9 criterion -7 date -15 deadline -23 expectedLevel -14 expiry -14 indicator -5 label -16 lastCheck -15 links -16 none -6 priority -1 proofs -13 responsible -25 severity -8 status -2 version -22
indicators/rising	BC -12 CFA -19 OF -16 VAE -18 action -12 applicable -28 body -8 comment -5 criterion -22 date -12 deadline 5 expectedLevel -13 expiry -10 indicator 17 label -22 lastCheck -15 links -7 none 4 priority -9 proofs -19 responsible -19 score -2 severity -7 status -13 version -7
indicators/said	BC -4 CFA -11 OF -8 VAE -5 action -14 applicable -5 body -31 comment -4 criterion -14 date -12 deadline -16 expectedLevel -2 expiry -12 indicator -22 label -15 lastCheck -13 links -8 none -12 priority -9 proofs -11 responsible -24 score -8 severity -3 status 5 version -9
indicators/second	BC -15 CFA -17 OF -22 VAE -10 action -10 applicable -10 body -9 comment -9 criterion -3 date -15 deadline -12 expectedLevel -16 expiry -13 indicator 6 label -6 lastCheck -10 links -8 none -1 priority -15 proofs -8 responsible -9 score -31 severity -11 status -6 version -7
indicators/sentences	BC -15 CFA -15 OF -13 VAE -14 action 3 applicable -16 body -41 comment 11 criterion -33 date -15 deadline -21 expectedLevel 3 expiry -14 indicator 2 label 3 lastCheck -17 links 1 none -4 priority -38 proofs -4 responsible -31 score -19 severity -30 status -14 version -22
indicators/separators	BC -10 CFA -8 OF -9 VAE -10 action -32 applicable -11 body -28 comment -11 criterion -23 date -7 deadline -12 expectedLevel 10 expiry -6 indicator 2 label 5 lastCheck -7 links -1 none -10 priority -27 responsible 14 score -9 severity -18 status 6 version -28
indicators/severity	BC -25 CFA -29 OF -24 VAE -33 action -1 applicable -32 body -21 comment -26 criterion -23 date -12 deadline -16 expectedLevel 19 expiry -13 indicator -17 label -12 lastCheck -12 links -26 none -46 priority -11 proofs -28 responsible -30 score -21 severity 37 status -31 version -13
indicators/single	BC -2 CFA 2 OF 3 action -5 applicable 3 body -41 comment -11 criterion 2 date -15 deadline -29 expectedLevel -18 expiry -17 indicator -22 label -14 lastCheck -20 links -13 none -6 priority -43 proofs 4 responsible 4 score -36 severity -36 status -31 version -38
indicators/sparse	BC -5 CFA -12 OF -13 VAE -7 action 2 applicable -3 body -26 comment 5 criterion -22 date -19 deadline -1 expectedLevel -38 expiry 2 indicator -24 label -20 lastCheck -6 links -10 none -17 priority -13 proofs -13 responsible -14 score -23 severity 6 status -28 version -26
indicators/statuses	BC -2 CFA -2 OF -2 VAE -3 action -21 applicable 1 body -31 comment -8 criterion -14 date -13 deadline -17 expectedLevel -6 expiry -15 indicator -20 label -15 lastCheck -15 links -11 none -5 priority -8 proofs -10 responsible -28 score -9 severity -7 status 3 version -11
indicators/stepHeader	BC 22 CFA -29 OF -41 VAE -10 action -1 applicable -33 body -25 comment -31 criterion -21 date -11 deadline 1 expectedLevel -30 expiry -36 label -18 lastCheck 3 links -11 none -32 priority -28 proofs -2 responsible -12 score -10 severity -31 status 3 version -25
indicators/stepNames	BC -6 CFA -6 OF -5 VAE -7 action -6 applicable -7 body -21 comment -36 criterion 20 date -7 deadline -14 expectedLevel -4 expiry -5 indicator -1 label 3 lastCheck -7 links -26 none 4 priority -32 proofs 15 responsible -44 score -8 severity -13 status -20 version -29
indicators/texts	BC -17 CFA -16 OF -16 VAE -18 action -8 applicable -13 body -11 comment -4 criterion -16 date -12 deadline -9 expectedLevel -8 expiry -12 indicator -9 label -14 lastCheck -9 links -5 none -5 priority -4 proofs -6 responsible -5 score -10 severity -4 status -7 version -6
indicators/titles	BC -1 CFA -2 OF -1 VAE -1 action -20 applicable -1 body -4 comment -22 criterion 20 date -3 deadline -5 expectedLevel -22 expiry -2 indicator -18 label 30 lastCheck -4 links -20 none -30 priority -13 proofs -26 responsible -8 score -2 severity -3 status -19 version -10
indicators/unique	BC -22 CFA -16 OF -17 VAE -17 action -7 applicable -16 body -14 comment -2 criterion -28 date -1 deadline -2 expectedLevel -15 expiry -2 indicator -4 label -2 lastCheck -1 links -3 none -6 priority -7 proofs -2 responsible -10 score -11 severity -6 status -5 version -14
indicators/vague	BC -12 CFA -10 OF -14 VAE -12 action -16 applicable -15 body -31 comment -47 criterion -18 date -15 deadline 31 expectedLevel -35 expiry -24 indicator -18 label -14 lastCheck -21 links -38 none 4 priority -30 proofs -42 responsible -42 score 14 severity -23 status -22 version -6
indicators/version	BC -38 CFA -36 OF -39 VAE -38 action -8 applicable -41 body -36 comment -17 criterion 10 date -19 deadline -16 expectedLevel -30 expiry -16 indicator 1 label -17 lastCheck -19 links -19 none -16 priority -52 proofs -10 responsible -24 score -7 severity -35 status 3 version 24
indicators/worded	BC -33 CFA -30 OF -34 VAE -34 action -3 applicable -35 body -1 comment 10 criterion 1 date -22 deadline -14 expiry -23 indicator -9 label -7 lastCheck -25 links -7 none -15 priority -4 proofs -5 responsible -5 score -14 severity -22 status -5 version 7
indicators/yesNo	BC 1 CFA 2 OF -3 VAE 2 action -15 applicable -1 body -21 comment -9 criterion -17 date -10 deadline -14 expectedLevel -2 expiry -10 indicator -24 label -7 lastCheck -11 links -11 none -7 priority -17 proofs -10 responsible -18 score -13 severity -2 status -12 version -9
indicators/besideMarks	CFA -4 OF -5 VAE -4 action -7 applicable -10 body -13 comment -7 criterion -16 date -9 deadline -7 expectedLevel -9 expiry -6 indicator -9 label -11 lastCheck -7 links -5 none -7 priority -9 proofs -8 responsible -4 score -8 severity -11 status -12 version -7
indicators/long	CFA -1 OF -1 VAE -1 action -31 applicable -1 body -2 comment -31 criterion -5 date -3 deadline -5 expectedLevel -32 expiry -3 indicator 9 label -22 lastCheck -3 links -34 none 15 priority -2 proofs 7 responsible -15 score -1 severity -1 status -21 version -6
indicators/short	OF 3 VAE -2 action -1 body -5 comment -13 criterion -15 date -19 deadline -27 expectedLevel -27 expiry -21 indicator 2 label -23 lastCheck -24 links -16 none -9 priority -10 proofs -2 responsible -2 score 2 severity -21 status -24 version -7
indicators/relative	action -1 comment -1 criterion -1 date -4 deadline 17 expectedLevel -1 expiry -4 label -1 lastCheck -5 links -3 none -9 priority -1 proofs -1 responsible -1 score -1 severity -1 status -1 version -3
journeyTall/afterDocuments	comment -8 deadline -5 documents -3 indicator 1 links -5 none -5 phase -13 reference -8 responsible 2 session -10 status -5 step -30
journeyTall/afterNumbers	comment -8 deadline -10 documents -5 indicator -11 links -7 none -6 phase -12 reference -12 responsible 6 session -1 step -10
journeyTall/amongMarks	comment -10 deadline 2 documents -3 links -2 none -2 phase -12 reference -3 responsible 2 session -21 status -14 step -6
journeyTall/asks	comment -6 none -6 status 11 step -2
journeyTall/besideMarks	comment -7 deadline -4 documents -7 indicator -9 links -2 none -8 phase -14 reference -3 responsible 1 session -2 status -2 step -12
journeyTall/bias	comment -8 deadline -19 documents -4 indicator -7 links -10 none 7 phase -10 reference -19 responsible -6 session -19 status -8 step -3
journeyTall/binary	comment -3 deadline -1 documents -2 links -1 none 3 phase -1 responsible -1 session -1 status -4 step -2
journeyTall/booleans	comment -11 deadline -4 documents -3 indicator -8 links -12 none 14 phase -2 responsible -3 session -2 status -14 step -2
journeyTall/cased	comment -17 deadline -24 documents -4 indicator -15 none -6 phase -2 reference 5 responsible -2 session 3 status -6 step -4
journeyTall/code	comment -8 deadline -1 documents -3 indicator -12 links -2 none -23 phase -33 reference 11 responsible -7 session 12 status -34 step -23
journeyTall/dates	comment -23 deadline 30 documents -18 indicator -13 links -23 none -42 phase -14 reference -22 responsible -19 session -14 status -18 step -23
journeyTall/digit	comment -10 deadline -9 documents -5 indicator -2 links -5 none 3 phase -4 reference -2 responsible -5 session -3 status -3 step -7
journeyTall/document	comment -19 deadline -17 documents 28 indicator -21 links -15 none -7 phase -19 reference -31 responsible -33 session -44 status -43 step 1
journeyTall/earlier	comment -7 deadline 9 documents -5 indicator 5 links -4 none -12 phase -3 reference -5 responsible -4 session -2 status -4 step -4
journeyTall/empty	comment -8 deadline -11 documents -3 indicator -38 links -7 none -2 phase -36 reference -10 responsible -9 session -4 status 6 step -44
journeyTall/few	comment -12 deadline -15 documents -14 indicator -20 links -1 none 6 phase -28 reference -23 responsible 10 session -2 status -26 step -31
journeyTall/file	comment -8 deadline -6 documents 18 indicator -5 links -10 none -17 phase -16 reference -7 responsible -8 session -4 status -11 step -20
journeyTall/filled	comment -17 deadline -10 documents -13 indicator -6 links -11 none -2 reference 3 responsible -12 session -2 status -5 step 4
journeyTall/first	comment -12 deadline -21 documents -18 indicator -16 links -14 none -12 phase 8 reference -8 responsible -9 session -20 status -14 step 4
journeyTall/hundred	comment -17 deadline -15 documents -11 indicator 1 links -16 none 7 phase -8 reference -7 responsible -11 session -7 status -24 step -16
journeyTall/indicators	comment -11 deadline 1 documents -16 indicator 17 links -16 none -6 phase -20 reference -21 responsible -29 session -20 status -15 step -12
journeyTall/isNumber	comment -13 deadline -13 documents -12 indicator 28 links -11 none -27 phase -6 reference -15 responsible -9 session -8 status -14 step -12
journeyTall/lack	comment 13 deadline -13 documents -19 indicator -14 links -30 none -13 phase -18 reference -3 responsible -22 session -20 status 10 step -14
journeyTall/last	comment 3 deadline 2 documents -8 indicator -12 links -3 none -10 phase -10 reference 1 responsible -9 status -13 step -6
journeyTall/later	comment -4 deadline 3 documents -5 indicator 5 links -5 none -14 phase -3 reference -4 responsible -3 session -3 status -3 step -5
journeyTall/lessTold	comment 3 deadline -4 documents -4 indicator -13 links -2 none 5 phase -4 reference -1 responsible -2 session -5 status -31 step -8
journeyTall/link	comment -32 deadline 13 documents -41 indicator -11 links 39 none -38 phase -19 reference -15 responsible -29 session -21 status -26 step -26
journeyTall/lists	comment -19 deadline 4 documents -7 indicator 19 links -18 none -32 phase -9 reference -13 responsible -9 session -7 status -8 step -14
journeyTall/long	comment -16 deadline -6 documents 14 indicator -4 links -20 none 1 phase -5 reference -4 responsible -8 session -3 status -10 step -27
journeyTall/marks	comment -7 deadline 26 documents -13 indicator -8 links -14 none -10 phase -18 reference -24 responsible -20 session -22 status 2 step -13
journeyTall/mostTold	comment -4 deadline -8 documents -8 indicator -3 links -8 none -8 phase -14 reference -13 responsible -26 session -21 status 6 step -4
journeyTall/numbers	comment -20 deadline -18 documents -16 indicator -3 links -22 none 13 phase -15 reference -12 responsible -15 session -12 status -27 step -23
journeyTall/order	comment -3 deadline -17 documents -2 indicator -23 links 1 none -7 phase -11 reference -21 responsible 1 session -47 status -9 step 7
journeyTall/person	comment -28 deadline -37 documents -15 indicator -26 links -38 none -26 phase 8 reference -39 responsible 20 session -10 status 2 step 2
journeyTall/phase	comment -20 deadline 5 documents -42 indicator -15 links -21 none -40 phase 36 reference -13 responsible -32 session -23 status -9 step -14
journeyTall/plausible	comment -9 deadline -19 documents -12 indicator -13 links -1 none 3 phase 15 reference -53 responsible -1 session 4 status -4 step -63
journeyTall/priority	comment -4 deadline -22 documents -6 indicator 10 none -10 phase -15 reference -9 responsible -5 session -13 status -6 step 8
journeyTall/rank	comment 1 deadline -10 documents 4 indicator -12 links 2 none -17 phase -4 reference -17 session -9 status 2 step -3
journeyTall/ratio	comment -5 deadline -11 documents -1 indicator 13 links -2 none -10 phase -1 session -1 status -6 step -1
journeyTall/readable	comment -3 deadline -20 documents -18 links -5 none 5 phase -18 reference -20 responsible -18 session -27 status 5 step -5
journeyTall/relative	comment -8 deadline -19 documents -21 indicator -17 links -17 none 28 phase -28 reference -31 responsible -23 session -14 status -17 step -19
journeyTall/rising	comment -4 deadline -1 documents -17 indicator 17 links -12 none -7 phase -16 reference -19 responsible -24 session -14 status -12 step -6
journeyTall/said	comment -1 deadline -15 documents -6 indicator -8 links -6 none -3 phase -12 reference -18 responsible -19 session -26 status 10 step -2
journeyTall/second	comment -12 deadline -4 documents -6 indicator -15 links -15 none -6 phase -4 reference -13 responsible -9 session -14 status -17 step 4
journeyTall/sentences	comment 11 deadline -23 documents -2 indicator -32 links 3 none 1 phase -19 reference -29 responsible -29 session -51 status -12 step -9
journeyTall/separators	comment -11 deadline -13 documents 15 indicator 6 links 2 none -29 phase -36 reference -19 responsible 13 session -31 status 8 step -31
journeyTall/severity	comment 8 deadline -3 documents -7 indicator -3 links -6 none -14 phase -3 reference -1 responsible -3 session -1 status 5 step -5
journeyTall/short	comment -6 deadline -28 documents 7 indicator -3 links -5 none 3 phase -3 reference -19 responsible 3 session -46 status -15 step -52
journeyTall/single	comment -6 deadline -19 documents 10 indicator -19 links -12 none -7 phase -20 reference -21 responsible 1 session -36 status -30 step -20
journeyTall/sparse	comment 11 deadline 10 documents -8 indicator -17 links -2 none -6 phase -18 reference -19 responsible -2 session -25 status -22 step -20
journeyTall/statuses	comment -2 deadline -22 documents -7 indicator -5 links -6 none -4 phase -11 reference -17 responsible -22 session -25 status 5 step 3
journeyTall/stepHeader	comment -17 deadline -4 documents -19 indicator -7 links -17 none -3 phase 1 reference -9 responsible 4 session -1 status 6 step 5
journeyTall/stepNames	comment -49 deadline -16 documents 13 indicator -21 links -23 none -19 phase 2 reference -33 responsible -50 session -36 status -28 step 23
journeyTall/texts	comment -3 deadline -8 documents -7 indicator -8 links -3 none -4 phase -6 reference 2 responsible -6 session -7 status -9 step -4
journeyTall/unique	comment -3 documents -2 indicator -6 links -7 none -13 phase -18 reference 3 responsible -12 session -16 status -9 step 7
journeyTall/vague	comment -22 deadline 6 documents -47 indicator -4 links -28 none 15 phase 4 reference -5 responsible -39 session -33 status -22 step -33
journeyTall/version	comment 6 deadline -13 documents -9 indicator 5 links -5 none -2 phase -16 reference -28 responsible -19 session -21 status 8 step -21
journeyTall/worded	comment 7 deadline -5 documents -4 indicator -9 links -6 none -13 phase -14 reference -46 responsible -2 session 7 status -2 step -6
journeyTall/yesNo	comment 1 deadline -23 documents 3 indicator -1 links -4 phase -8 reference -17 responsible -17 session -20 status -2 step -23
journeyTall/criteria	deadline -18 documents -20 indicator -2 links -26 none 7 phase -17 reference -11 responsible -24 session -14 status -7 step 5
journeyTall/place	deadline 6 documents -7 indicator -10 links -2 none -5 phase -26 responsible -3 session 1 status -5 step -19
journeyTall/prefixed	deadline -20 documents -17 indicator 18 none -14 phase -5 reference -15 responsible -14 session -11 status -12 step -14
journeyWide/afterDocuments	body -24 comment 4 end -5 links -2 none -15 reference -3 responsible 11 session -13 start -5 steps -7 trainee -16
journeyWide/afterNumbers	body -28 comment -8 end -17 links 1 none -13 reference -14 responsible 1 session -16 start -14 steps 11 trainee -11
journeyWide/amongMarks	body -4 comment -12 end -6 links -13 none 1 reference -5 responsible -11 session -16 start -21 steps 7 trainee -10
journeyWide/besideMarks	body -6 comment -6 end -9 links -3 none 3 reference -9 responsible -5 session -2 start -8 steps -2 trainee -10
journeyWide/bias	body -8 comment -10 end -14 links -18 none -13 reference -15 responsible -11 session -8 start -14 steps 9 trainee -7
journeyWide/binary	body -5 comment -7 end -4 links -4 none -18 reference -2 responsible -4 session -4 start -3 steps 17 trainee -3
journeyWide/booleans	body -1 comment -4 end -1 links -1 none -21 responsible -1 session -1 start -1 steps 22 trainee -1
journeyWide/cased	body 8 comment -17 end -27 links -5 none -19 reference 4 responsible -4 session -1 start -27 steps -20 trainee 2
journeyWide/code	body -59 comment -7 end -24 links -2 none -28 reference 17 responsible -1 session 16 start -21 steps -23 trainee -30
journeyWide/criteria	body -8 comment 2 end -8 links -10 none 5 reference -5 responsible -13 session -8 start -7 steps -2 trainee -6
journeyWide/dates	body -25 comment -37 end 5 links -33 none -34 reference -34 responsible -28 session -25 start 6 steps -2 trainee -31
journeyWide/digit	body -8 comment -12 end -8 links -8 none -3 reference -5 responsible -11 session -8 start -7 steps 5 trainee -5
journeyWide/document	body -17 comment 8 end -5 links 9 none -12 reference -4 responsible -19 session -14 start -4 steps -10 trainee -10
journeyWide/earlier	body -12 comment -27 end -6 links -17 none -17 reference -15 responsible -13 session -13 start -2 trainee -18
journeyWide/empty	body -1 comment -13 end -12 links -12 none -7 reference -9 responsible -12 session 2 start -3 steps -10 trainee -44
journeyWide/few	body -1 comment -18 end -13 links -11 none 4 reference -20 responsible -2 session 2 start -14 steps -4 trainee -37
journeyWide/filled	body -2 comment -14 end 2 links -6 reference 3 responsible -9 steps -18 trainee -4
journeyWide/first	body -23 comment -34 end -6 links -31 none -32 reference 13 responsible -37 session 1 start -8 steps -28
journeyWide/hundred	body -9 comment -10 end -7 links -12 none 20 reference -5 responsible -11 session -5 start -5 steps -17 trainee -6
journeyWide/indicators	body -9 comment -4 end -7 links -9 none 7 reference -5 responsible -14 session -7 start -7 steps -3 trainee -7
journeyWide/lack	body -1 comment 22 end -1 links -18 none -8 responsible -6 session -3 start -1 steps -15 trainee -10
journeyWide/last	body -35 comment 9 end -25 links 3 none 3 reference -21 responsible 5 session -30 start -31 steps -11 trainee -22
journeyWide/later	body -11 comment -18 end -1 links -17 none -19 reference -14 responsible -16 session -9 start -6 steps 6 trainee -10
journeyWide/link	body -18 comment -36 end 1 links 24 none -21 reference -21 responsible -26 session -24 steps -22 trainee -18
journeyWide/marks	body -32 comment -9 end 5 links -27 none -9 reference -26 responsible -26 session -30 start 6 steps 3 trainee -14
journeyWide/mostTold	body -13 comment 1 end -8 links -13 none 3 reference -10 responsible -10 session -15 start -8 steps -1 trainee 3
journeyWide/numbers	body -12 comment -20 end -12 links -17 none 10 reference -9 responsible -16 session -11 start -13 steps -6 trainee -14
journeyWide/order	body -29 comment 5 end -9 links 6 none -48 reference -7 responsible 7 session -25 start -9 steps 12 trainee -20
journeyWide/person	body 4 comment -31 end -22 links -41 none -9 reference -41 responsible 8 session -24 start -22 steps -20 trainee 17
journeyWide/phase	body -3 comment -17 end -1 links -6 none 18 responsible -6 session -3 start -1 steps -16 trainee -3
journeyWide/place	body -15 comment 3 end -20 links 8 none -6 reference -33 responsible 10 session -33 start -24 steps 9 trainee -40
journeyWide/plausible	body 6 comment -4 end -18 links 3 none 2 reference -40 session 5 start -19 steps -6 trainee -33
journeyWide/rank	body -1 comment -11 end -2 links 12 none -3 reference -10 responsible -8 session -4 start -2 steps -7 trainee -1
journeyWide/readable	body -29 comment -4 end -7 links -10 none 1 reference -14 responsible -22 session -28 start -7 steps 8 trainee 8
journeyWide/rising	body -2 comment -2 end -4 links -4 none 21 reference -2 responsible -5 session -2 start -3 steps -17 trainee -4
journeyWide/said	body -33 comment -1 end -6 links -11 reference -10 responsible -22 session -31 start -6 steps 6 trainee 13
journeyWide/second	body -10 comment -17 end -1 links -22 none -11 reference -3 responsible -26 session 5 start 5 steps -25
journeyWide/sentences	body -24 comment 18 end -11 links 11 none -19 reference -15 responsible -12 session -27 start -15 steps -21 trainee -24
journeyWide/separators	body -30 comment -2 end -8 links 8 none -25 reference -9 responsible 19 session -26 start -7 steps -12 trainee -22
journeyWide/short	body 2 comment 1 end -8 links -8 none -8 reference -6 responsible -5 session -38 start -7 steps 17 trainee -29
journeyWide/single	body -16 comment -7 end -9 links -2 none -3 reference -12 responsible 10 session -13 start -9 steps -4 trainee -19
journeyWide/sparse	body -15 comment 14 end -22 links -12 none -17 reference -7 responsible -6 session -11 start -22 steps 6 trainee -22
journeyWide/statuses	body -32 comment -3 end -5 links -11 none -2 reference -8 responsible -21 session -28 start -5 steps 13 trainee 12
journeyWide/stepHeader	body -10 comment -8 end -4 links -23 none -32 reference -8 responsible -23 session -12 start -23 steps 19 trainee -15
journeyWide/stepNames	body -9 comment 1 end -4 links 7 none -6 reference -2 responsible -13 session -10 start -3 steps -7 trainee -5
journeyWide/texts	body -3 comment 1 end -6 links 1 none -5 reference 2 session -2 start -3 steps -24 trainee -4
journeyWide/unique	body -11 comment -4 links -8 none -3 reference 1 responsible -10 session -15 start -1 steps -15
journeyWide/vague	body -9 comment -8 end -17 links -8 none -11 reference 19 responsible -6 session -18 start -13 steps 5 trainee -15
journeyWide/version	body -2 comment 6 end -1 links 5 none -1 reference -7 responsible -2 start -1 steps -8
journeyWide/worded	body -4 comment 10 end -26 links -5 none -29 reference -47 responsible -7 session 10 start -26 steps -27 trainee 11
journeyWide/yesNo	body -15 end -5 links -11 none -6 reference -2 responsible -15 session -6 start -5 steps 10 trainee -23
journeyWide/lessTold	comment -4 end 1 links -2 none -15 reference 1 responsible -1 session -8 start 1 steps -22 trainee -1
journeyWide/lists	comment -6 links -1 none -14 steps 17
journeyWide/prefixed	comment 5 end -1 links 3 none -1 responsible -3 session -1 start -1 steps -3 trainee -1
journeyWide/priority	comment 2 links 2 none -10 reference -3 responsible -2 session -1 steps 9 trainee -2
journeyWide/ratio	comment -4 none -12 steps 16
journeyWide/severity	comment 6 links -6 responsible -2
journeyWide/file	links 1
proofRegister/afterDocuments	date -5 expiry -4 indicator -1 links -5 none -8 proofs -37 reference -11 responsible -3 session -7 status -4 version -4
proofRegister/afterNumbers	date -1 expiry -5 indicator -22 links -10 none -3 proofs -18 reference -12 responsible -7 session -11 status 8 version -7
proofRegister/amongMarks	date -2 expiry -11 indicator -4 links -8 none 1 proofs -16 reference -14 responsible -7 session 2 status 3 version -2
proofRegister/besideMarks	date -4 expiry -2 indicator -4 links -5 none -6 proofs -12 reference -16 responsible -5 session -9 status -8 version -2
proofRegister/bias	date -11 expiry -12 indicator -6 links -9 none 1 proofs -4 reference -10 responsible -7 session -16 status -5 version -8
proofRegister/binary	date -1 indicator 2 links -1 none 2 responsible -1 status -5 version -4
proofRegister/booleans	date -4 expiry -3 indicator -4 links -10 none 19 proofs -1 responsible -1 session -1 status -19 version -5
proofRegister/cased	date -27 expiry -19 indicator -15 links -5 none -6 reference 5 responsible -4 session 4 status -3 version -9
proofRegister/code	date -30 expiry -22 indicator -18 links -6 none -24 proofs -31 reference 11 responsible -9 session 7 status -36 version -1
proofRegister/criteria	date -11 expiry -7 indicator -10 links -8 none 3 proofs -8 reference -16 responsible -5 session -16 version 1
proofRegister/dates	date 7 expiry 7 indicator -14 links -36 none -39 proofs -22 reference -25 responsible -22 session -17 status -33 version -6
proofRegister/digit	date -7 expiry -5 indicator -15 links -23 none -3 proofs -4 reference -13 responsible -21 session -13 status 1 version 11
proofRegister/document	date -15 expiry -9 indicator -14 links -10 none -3 proofs 30 reference -32 responsible -26 session -30 status -35 version -12
proofRegister/earlier	date 7 expiry -11 links -19 none -14 proofs 3 reference -11 responsible -10 session -8 status -16 version 1
proofRegister/empty	date -4 expiry -9 indicator -39 links -6 none -3 proofs -40 reference -11 responsible -6 session 3 status 1 version -7
proofRegister/few	date -24 expiry -20 indicator -30 links -10 none 2 proofs -36 reference -28 responsible -1 session 7 status -8
proofRegister/file	date -7 expiry -4 indicator -6 links -8 none -13 proofs 9 reference -8 responsible -6 session -3 status -8 version -5
proofRegister/filled	date 7 expiry -14 indicator -13 links -12 none -6 proofs -6 reference 6 responsible -11 session -3 status -1 version -11
proofRegister/first	date -7 expiry -15 indicator -16 links -16 none -33 proofs 4 reference 15 responsible -13 session -19 status -19 version -7
proofRegister/hundred	date -14 expiry -9 indicator 3 links -14 none 5 proofs -11 reference -6 responsible -9 session -6 status -29 version -10
proofRegister/indicators	date -17 expiry -13 indicator 14 links -18 none -8 proofs -17 reference -21 responsible -30 session -25 status -9 version -1
proofRegister/isNumber	date -11 expiry -7 indicator 28 links -13 none -27 proofs -10 reference -16 responsible -8 session -10 status -16 version -25
proofRegister/lack	date -1 expiry -2 indicator -4 links -21 none -3 proofs -4 reference -3 responsible -14 session -15 status 29 version -16
proofRegister/last	date -5 expiry -7 indicator -8 links -10 none -8 proofs -7 reference -6 responsible 1 session 3 status -11 version -4
proofRegister/later	date -6 expiry 9 indicator -6 links -21 none -20 proofs -13 reference -16 responsible -17 session -14 status -19
proofRegister/lessTold	date -2 expiry -8 indicator -15 links -4 none -1 proofs -8 responsible -6 session -6 status -31 version -8
proofRegister/link	date 2 expiry 2 indicator -3 links 36 none -46 proofs -24 reference -17 responsible -37 session -34 status -33 version -34
proofRegister/lists	date -15 expiry -10 indicator 22 links -13 none -17 proofs -15 reference -12 responsible -7 session -7 status -20 version -22
proofRegister/marks	date 7 expiry 10 indicator -15 links -14 none -11 proofs -18 reference -26 responsible -32 session -25 status -3 version -17
proofRegister/mostTold	date -15 expiry -12 indicator -3 links -11 none -5 proofs -7 reference -13 responsible -20 session -13 status 11 version -15
proofRegister/numbers	date -15 expiry -12 indicator -1 links -17 none 11 proofs -11 reference -8 responsible -12 session -9 status -27 version -12
proofRegister/order	date -12 expiry -9 indicator -18 links 6 none -5 proofs 7 reference -19 responsible 9 session -39 status -4 version -11
proofRegister/person	date -15 expiry -11 indicator -23 links -38 none -26 proofs 5 reference -31 responsible 23 session -12 status 5 version -10
proofRegister/place	date -4 expiry -2 indicator -16 none -6 proofs -23 reference -26 responsible -1 session -7 status -7 version -1
proofRegister/plausible	date -32 expiry -24 indicator -7 links 2 none 4 proofs -41 reference -40 responsible -2 session -1 status -6 version -5
proofRegister/prefixed	date -7 expiry -6 indicator 23 none -20 proofs -16 reference -19 responsible -23 session -21 status -18 version -8
proofRegister/priority	date -14 expiry -11 indicator 12 links -17 none -33 proofs -13 reference -18 responsible -26 session -20 status 4 version 8
proofRegister/ratio	date -6 expiry -4 indicator 14 links -3 none -8 proofs -2 reference -2 status -11 version -5
proofRegister/readable	date -18 expiry -14 indicator 1 links -4 none 9 proofs -9 reference -16 responsible -24 session -21 status 2 version -23
proofRegister/rising	date -15 expiry -10 indicator 20 links -16 none -7 proofs -19 reference -19 responsible -27 session -16 status -8 version -11
proofRegister/said	date -11 expiry -9 indicator -7 links -2 none -8 proofs -5 reference -11 responsible -34 session -28 status 13 version -5
proofRegister/second	date -9 expiry -4 links -6 none -2 proofs 1 reference -10 responsible -9 session -16 status -12 version -9
proofRegister/sentences	date -20 expiry -14 indicator -27 links 11 none 7 proofs 2 reference -25 responsible -16 session -47 status -13 version -17
proofRegister/separators	date -8 expiry -7 indicator 8 links 1 none -16 proofs -18 reference -11 responsible 12 session -30 status 3 version -26
proofRegister/short	date -22 expiry -18 indicator -2 links -5 none -1 proofs -31 reference -12 responsible 8 session -51 status -12 version 8
proofRegister/single	date -13 expiry -11 indicator -14 links 1 none 2 proofs -5 reference -13 responsible 10 session -31 status -25 version -25
proofRegister/sparse	date -16 expiry 15 indicator -10 links 1 none -6 proofs -8 reference -10 responsible 3 session -5 status -8 version -12
proofRegister/statuses	date -13 expiry -10 indicator -9 links -2 none 1 proofs -8 reference -11 responsible -29 session -27 status 7 version -8
proofRegister/stepHeader	date -7 expiry -5 indicator -5 links 5 none -8 proofs -3 reference -5 responsible 4 session -2 status -4 version -11
proofRegister/stepNames	date -13 expiry -8 indicator -10 links -7 none -2 proofs 26 reference -26 responsible -23 session -26 status -18 version -18
proofRegister/texts	date -13 expiry -11 indicator -9 links -2 none -5 proofs -5 reference 2 responsible -5 session -7 status -7 version -5
proofRegister/unique	date -2 expiry -1 indicator -8 links -10 none -9 proofs -1 reference 4 responsible -9 session -18 status -13 version -18
proofRegister/vague	date -20 expiry -11 indicator 1 links -33 none 8 proofs -23 reference 19 responsible -31 session -16 status -23 version 1
proofRegister/version	date -19 expiry -15 indicator -4 links -19 none -19 proofs -17 reference -28 responsible -24 session -44 status -8 version 29
proofRegister/worded	date -29 expiry -21 indicator -9 links -6 none -11 proofs 5 reference -42 responsible -6 session 6 status -2 version 3
proofRegister/yesNo	date -12 expiry -9 indicator -6 links -1 none 4 proofs -5 reference -11 responsible -30 session -24 status -1 version -4
proofRegister/rank	expiry -2 indicator -7 links 7 none -12 reference -8 responsible -1 session -1 status 7 version -15
proofRegister/severity	expiry -1 indicator -5 links -7 none -13 proofs -1 responsible -7 session -7 status -3 version 13
proofRegister/asks	links -2 none -7 status 8
proofRegister/long	links -7 none 7 proofs -7 responsible -4 session -1 status -3 version -6
proofRegister/phase	links -8 none -16 proofs -1 status 18 version -1
t/bias	indicators -4 journeyTall -4 journeyWide -3 none 7
t/columns	indicators 5 journeyTall -6 journeyWide 4 none -2 proofRegister -2
t/dated	indicators 3 journeyTall -11 journeyWide -2 none 10
t/documents	indicators -1 journeyTall -5 journeyWide -7 none 1 proofRegister 7
t/files	indicators -1 journeyTall 5 journeyWide -2 none -3
t/follows	indicators 4 none -1 proofRegister -4
t/indicators:absent	indicators -16 journeyTall 2 journeyWide -2 none 3 proofRegister -1
t/indicators:indicator	indicators 5 journeyTall -6 journeyWide -11 proofRegister 2
t/indicators:label	indicators -3 journeyTall -22 journeyWide -1 none 15
t/indicators:likelihood	indicators 13 journeyTall -2 journeyWide -14 none 1 proofRegister 8
t/indicators:proofs	indicators -7 journeyWide -7 none -3 proofRegister 11
t/indicators:status	indicators 1 journeyTall -4 journeyWide -8 none 4 proofRegister 1
t/indicators:tally	indicators 32 journeyTall -12 journeyWide -5 none -18 proofRegister -12
t/indicators:unused	indicators 2 journeyTall 1 none -9 proofRegister 5
t/journeyTall:absent	indicators 4 journeyTall -15 journeyWide -3 none 5 proofRegister -3
t/journeyTall:documents	indicators -1 journeyTall 10 journeyWide -3 none 9 proofRegister -23
t/journeyTall:indicator	indicators 6 journeyTall -2 journeyWide -3 none -9 proofRegister 3
t/journeyTall:likelihood	indicators -2 journeyTall 19 journeyWide -1 none -7 proofRegister -4
t/journeyTall:step	indicators -9 journeyTall 24 none -6 proofRegister -20
t/journeyTall:tally	indicators 4 journeyTall 27 journeyWide -6 none -20 proofRegister -10
t/journeyTall:unused	indicators 4 journeyTall -2 none -2
t/journeyWide:absent	indicators -1 journeyTall 3 journeyWide -22 none 8 proofRegister -1
t/journeyWide:likelihood	indicators -4 journeyTall -1 journeyWide 11 none -3 proofRegister 3
t/journeyWide:session	indicators -9 journeyTall -2 journeyWide 7
t/journeyWide:steps	indicators -4 journeyTall -5 journeyWide 6 none 2 proofRegister -1
t/journeyWide:tally	indicators -10 journeyTall -19 journeyWide 30 none -9 proofRegister -4
t/journeyWide:trainee	indicators -14 journeyTall 7 journeyWide 4 none -10 proofRegister 9
t/journeyWide:unused	indicators -3 journeyTall -1 journeyWide -5 none 9 proofRegister -1
t/lists	indicators -25 journeyTall 17 journeyWide -2 none -25 proofRegister 4
t/long	indicators -1 journeyTall -11 journeyWide -3 none 6 proofRegister 7
t/many	indicators -8 journeyTall -7 journeyWide -3 none 3 proofRegister 13
t/marked	indicators 2 journeyTall -10 journeyWide 3 none 6 proofRegister -1
t/numbers	indicators -7 journeyTall 3 journeyWide -3 none 2 proofRegister 2
t/numbersFirst	indicators 7 journeyTall -16 journeyWide -7 none 2
t/numeric	indicators -10 journeyTall -3 journeyWide -4 none 24 proofRegister -9
t/others	indicators -14 journeyTall -15 journeyWide -5 none 23 proofRegister -9
t/persons	indicators -8 journeyTall 2 journeyWide 2 none 7 proofRegister -6
t/phases	indicators -4 journeyTall 16 journeyWide -1 proofRegister -22
t/prefixed	indicators -3 journeyTall -1 journeyWide -8 none -2 proofRegister 5
t/proofRegister:absent	indicators -8 journeyTall 3 journeyWide -2 none 9 proofRegister -14
t/proofRegister:indicator	indicators 7 journeyTall -9 journeyWide -4 none -4 proofRegister 3
t/proofRegister:proofs	indicators -7 journeyWide 4 none -6 proofRegister 8
t/proofRegister:tally	indicators -18 journeyTall 2 journeyWide -1 none -22 proofRegister 33
t/proofRegister:unused	indicators 5 journeyTall -1 journeyWide 1 proofRegister -6
t/relative	indicators -22 journeyTall 18 journeyWide -8 none -9 proofRegister -15
t/rising	indicators 14 journeyTall -2 journeyWide -3 none -3 proofRegister -14
t/stepHeaders	indicators 5 journeyTall -12 journeyWide 22 none -9 proofRegister -7
t/steps	indicators -1 journeyTall -4 journeyWide -9 none 4 proofRegister 5
t/strange	indicators -19 journeyTall -2 none 21 proofRegister -3
t/titles	indicators 14 journeyTall -4 journeyWide -1 none -10 proofRegister -4
t/unrelated	indicators -2 journeyTall -7 journeyWide -2 none 13 proofRegister -1
t/whole	indicators 13 journeyTall -10 journeyWide -5 none -1 proofRegister -12
t/once	journeyTall 6 journeyWide -3 proofRegister -7
t/ours	journeyTall 4 journeyWide 1 none -14 proofRegister 3
t/proofRegister:likelihood	journeyTall 5 journeyWide -10 none -5 proofRegister 12
w/=BC	BC 16 CFA -10 OF -11 VAE -11 action -9 applicable -11 body -6 comment -10 criterion -7 date -6 deadline -9 expectedLevel -8 expiry -7 indicator -7 label -8 lastCheck -9 links -9 none -11 priority -8 proofs -9 responsible -9 score -8 severity -7 status -14 version -7
w/=CFA	BC -10 CFA 14 OF -7 VAE -10 action -9 applicable -9 body -7 comment -10 criterion -7 date -7 deadline -10 expectedLevel -8 expiry -8 indicator -8 label -9 lastCheck -9 links -9 none -9 priority -8 proofs -9 responsible -10 score -8 severity -8 status -10 version -7
w/=OF	BC -10 CFA -11 OF 16 VAE -10 action -10 applicable -12 body -9 comment -13 criterion -9 date -8 deadline -12 expectedLevel -10 expiry -9 indicator -9 label -9 lastCheck -10 links -11 none -13 priority -11 proofs -10 responsible -11 score -10 severity -12 status -8 version -7
w/=VAE	BC -6 CFA -6 OF -6 VAE 11 action -5 applicable -7 body -5 comment -7 criterion -6 date -5 deadline -6 expectedLevel -5 expiry -6 indicator -5 label -6 lastCheck -6 links -6 none -8 priority -6 proofs -6 responsible -7 score -6 severity -5 status -10 version -4
w/=action	BC -6 CFA -6 OF -9 VAE -8 action 13 applicable -9 body -5 comment -10 criterion -6 date -5 deadline -23 expectedLevel -5 expiry -6 indicator -6 label -7 lastCheck -6 links -6 none -12 priority -6 proofs -10 responsible -16 score -6 severity -6 status -9 version -6
w/=applicable	BC -15 CFA -11 OF -20 VAE -18 action -8 applicable 14 body -7 comment -8 criterion -6 date -6 deadline -8 expectedLevel -7 expiry -7 indicator -11 label -8 lastCheck -7 links -7 none -8 priority -7 proofs -9 responsible -8 score -8 severity -7 status -8 version -7
w/=body	BC -4 CFA -4 OF -14 VAE -4 action -5 applicable -5 body 15 comment -8 criterion -6 date -5 deadline -7 end -7 expectedLevel -7 expiry -5 indicator -7 label -8 lastCheck -6 links -8 none -8 priority -7 proofs -7 reference -6 responsible -12 score -5 session -10 severity -6 start -5 status -8 steps -8 trainee -10 version -7
w/=comment	BC -6 CFA -5 OF -6 VAE -6 action -20 applicable -7 body -5 comment 9 criterion -6 date -12 deadline -8 documents -8 end -5 expectedLevel -9 expiry -7 indicator -7 label -7 lastCheck -6 links -9 none -10 phase -7 priority -7 proofs -10 reference -6 responsible -10 score -17 session -6 severity -6 start -16 status 8 step -9 steps -18 trainee -9 version -6
w/=criterion	BC -4 CFA -3 OF -3 VAE -3 action -4 applicable -4 body -4 comment -5 criterion 11 date -3 deadline -5 expectedLevel -7 expiry -4 indicator -14 label -8 lastCheck -4 links -7 none -8 priority -4 proofs -6 responsible -6 score -4 severity -4 status -6 version -5
w/=date	BC -3 CFA -2 OF -2 VAE -3 action -2 applicable -2 body -1 comment -4 criterion -3 date 18 deadline -13 expectedLevel -3 expiry -10 indicator -6 label -4 lastCheck -22 links -7 none -12 priority -3 proofs -7 reference -7 responsible -6 score -2 session -4 severity -4 status -6 version -6
w/=deadline	BC -7 CFA -8 OF -5 VAE -6 action -13 applicable -7 body -6 comment -8 criterion -7 date -26 deadline 2 documents -12 expectedLevel -7 expiry -31 indicator -10 label -10 lastCheck -16 links -9 none 10 phase -3 priority -8 proofs -17 reference -9 responsible -9 score -7 session -8 severity -7 status -8 step -10 version -6
w/=expectedLevel	BC -5 CFA -4 OF -4 VAE -4 action -7 applicable -5 body -6 comment -6 criterion -6 date -4 deadline -6 expectedLevel 14 expiry -5 indicator -6 label -7 lastCheck -6 links -7 none -19 priority -7 proofs -6 responsible -7 score -5 severity -10 status -8 version -5
w/=expiry	BC -6 CFA -5 OF -5 VAE -6 action -7 applicable -6 body -6 comment -8 criterion -7 date -14 deadline -14 expectedLevel -7 expiry 13 indicator -7 label -8 lastCheck -11 links -7 none -10 priority -7 proofs -8 reference -4 responsible -8 score -6 session -4 severity -7 status -10 version -6
w/=ignored	BC -8 CFA -6 OF -16 VAE -6 action -9 applicable -9 comment 1 criterion -8 date -8 deadline -8 documents -11 end -8 expectedLevel -37 expiry -17 indicator -16 label -9 lastCheck -7 links -21 none 12 phase -8 priority -8 proofs -14 reference 2 responsible -12 score -8 session -14 severity -10 start -14 status -10 step -14 steps -16 trainee -9 version -9
w/=indicator	BC -2 CFA -2 OF -2 VAE -3 action -4 applicable -10 body -2 comment -5 criterion -10 date -3 deadline -5 documents -5 expectedLevel -7 expiry -4 indicator 16 label -23 lastCheck -3 links -4 none -7 phase -5 priority -3 proofs -4 reference -9 responsible -6 score -3 session -5 severity -3 status -17 step -5 version -9
w/=label	BC -7 CFA -6 OF -6 VAE -7 action -11 applicable -6 body -8 comment -10 criterion -2 date -6 deadline -8 end -5 expectedLevel -23 expiry -7 indicator -17 label 14 lastCheck -10 links -7 none -10 priority -7 proofs -12 reference -4 responsible -9 score -7 session 6 severity -7 start -6 status -9 steps -6 trainee -4 version -6
w/=lastCheck	BC -9 CFA -5 OF -5 VAE -6 action -6 applicable -6 body -4 comment -8 criterion -6 date -9 deadline -9 expectedLevel -6 expiry -14 indicator -7 label -9 lastCheck 13 links -7 none -9 priority -6 proofs -8 responsible -9 score -8 severity -14 status -8 version -10
w/=link	BC -5 CFA -4 OF -5 VAE -5 action -9 applicable -4 body -5 comment -5 criterion -9 date -7 deadline -8 documents -7 end -3 expectedLevel -6 expiry -7 indicator -9 label -8 lastCheck -6 links 10 none -14 phase -6 priority -6 proofs -8 responsible -9 score -6 session -7 severity -5 start -3 status -12 step -7 steps -7 trainee -9 version -7
w/=name	BC -4 CFA -3 OF -3 VAE -4 action -5 applicable -4 body -2 comment -8 criterion -5 date -7 deadline -6 documents -7 end -6 expectedLevel -5 expiry -7 indicator -7 label -2 lastCheck -5 links -9 none -11 phase -6 priority -5 proofs 1 reference -6 responsible 7 score -4 session -12 severity -4 start -7 status -8 step -8 steps -7 trainee 2 version -7
w/=number	BC -7 CFA -7 OF -7 VAE -8 action -8 applicable -8 body -13 comment -8 criterion -13 date -6 deadline -10 documents -3 expectedLevel -8 expiry -7 indicator -8 label -8 lastCheck -8 links -17 none 9 phase -2 priority 1 proofs -10 reference 8 responsible -8 score -11 session -3 severity -8 status -9 step -3 version -12
w/=phase	BC -2 CFA -2 OF -2 VAE -2 action -4 applicable -3 body -5 comment -7 criterion 8 date -5 deadline -9 documents -9 end -6 expectedLevel -3 expiry -5 indicator -10 label -4 lastCheck -4 links -9 none -24 phase 13 priority -4 proofs -5 reference -15 responsible -9 score -3 session 8 severity -3 start -8 status -9 step -10 steps -6 trainee -15 version -5
w/=priority	BC -6 CFA -5 OF -5 VAE -6 action -6 applicable -6 body -6 comment -7 criterion -4 date -5 deadline -6 expectedLevel -6 expiry -6 indicator -7 label -8 lastCheck -6 links -8 none -10 priority 12 proofs -9 responsible -8 score -6 severity -6 status -8 version -6
w/=proof	BC -9 CFA -9 OF -9 VAE -8 action -8 applicable -9 body -9 comment -22 criterion -7 date -7 deadline -20 documents 11 expectedLevel -5 expiry -11 indicator -7 label -12 lastCheck -6 links -28 none -15 phase -8 priority -7 proofs 9 reference -18 responsible -10 score -7 session -8 severity -7 status -16 step -13 steps -6 version -13
w/=responsible	BC -6 CFA -7 OF -6 VAE -7 action -7 applicable -8 body -17 comment -13 criterion -6 date -5 deadline -8 documents -6 end -4 expectedLevel -8 expiry -6 indicator -8 label -6 lastCheck -6 links -7 none -8 phase -5 priority -5 proofs -7 reference -10 responsible 16 score -5 session -6 severity -5 start -5 status -7 step -6 steps -5 trainee -8 version -6
w/=score	BC -6 CFA -6 OF -6 VAE -6 action -7 applicable -7 body -5 comment -16 criterion -8 date -5 deadline -8 expectedLevel -8 expiry -7 indicator -17 label -15 lastCheck -13 links -11 none -10 priority -8 proofs -7 responsible -13 score 20 severity -8 status -14 version -7
w/=session	BC -5 CFA -6 OF 11 VAE -5 action -5 applicable -6 body -9 comment -7 criterion -5 date -6 deadline -6 documents -8 end -10 expectedLevel -5 expiry -6 indicator -7 label -6 lastCheck -5 links -9 none -18 phase -8 priority -5 proofs -6 reference -7 responsible -18 score -5 session 18 severity -5 start -10 status -10 step -13 steps -9 trainee -9 version -7
w/=severity	BC -7 CFA -6 OF -6 VAE -6 action -7 applicable -8 body -7 comment -5 criterion -8 date -6 deadline -8 expectedLevel -10 expiry -7 indicator -8 label -8 lastCheck -7 links -7 none -10 priority -8 proofs -9 responsible -9 score -7 severity 13 status -13 version -7
w/=status	BC -8 CFA -12 OF -6 VAE -12 action -13 applicable -7 body -8 comment -14 criterion -8 date -10 deadline -15 documents -9 end -3 expectedLevel -20 expiry -10 indicator -7 label -8 lastCheck -9 links -9 none -2 phase -8 priority -13 proofs -16 reference -8 responsible -16 score -7 session -13 severity -11 start -2 status 16 step -13 steps -7 trainee -3 version -11
w/=unrelated	BC -8 CFA -9 OF -10 VAE -7 action -3 applicable -8 body -13 comment 3 criterion -13 date 1 deadline -21 documents -8 end -8 expectedLevel -10 expiry -9 indicator -7 label -14 lastCheck -8 links -33 phase -3 priority -3 proofs -21 reference -6 responsible 2 score -11 session -17 severity -4 start -11 status -18 step -6 steps -10 trainee -5 version -11
w/=version	BC -2 CFA -2 OF -3 VAE -3 action -5 applicable -4 body -3 comment -6 criterion -5 date -7 deadline -5 expectedLevel -4 expiry -6 indicator -11 label -6 lastCheck -4 links -6 none -10 priority -6 proofs -6 reference -6 responsible -7 score -4 session -4 severity -4 status -8 version 13
w/BC	BC 19 CFA -17 OF -19 VAE -16 action -18 applicable -16 body -19 comment -17 criterion -14 date -12 deadline -16 documents -3 end 3 expectedLevel -16 expiry -10 indicator -16 label -14 lastCheck -16 links -18 none -20 phase -3 priority -15 proofs -17 reference -8 responsible -13 score -14 session -8 severity -11 start -6 status 2 step -2 steps 4 trainee -11 version -13
w/CFA	BC -10 CFA 14 OF -7 VAE -10 action -9 applicable -9 body -7 comment -10 criterion -7 date -7 deadline -10 expectedLevel -8 expiry -8 indicator -8 label -9 lastCheck -9 links -9 none -9 priority -8 proofs -9 responsible -10 score -8 severity -8 status -10 version -7
w/OF	BC -10 CFA -11 OF 16 VAE -10 action -10 applicable -12 body -9 comment -13 criterion -9 date -8 deadline -12 expectedLevel -10 expiry -9 indicator -9 label -9 lastCheck -10 links -11 none -13 priority -11 proofs -10 responsible -11 score -10 severity -12 status -8 version -7
w/VAE	BC -6 CFA -6 OF -6 VAE 11 action -5 applicable -7 body -5 comment -7 criterion -6 date -5 deadline -6 expectedLevel -5 expiry -6 indicator -5 label -6 lastCheck -6 links -6 none -8 priority -6 proofs -6 responsible -7 score -6 severity -5 status -10 version -4
w/action	BC -18 CFA -18 OF -6 VAE -16 action 13 applicable -22 body -16 comment -12 criterion -17 date -16 deadline 7 documents -6 end 1 expectedLevel -19 expiry -19 indicator -15 label -20 lastCheck -19 links -22 none -22 phase -10 priority -23 proofs -16 reference -2 responsible 2 score -17 severity -19 start -6 status -25 step 7 steps -8 trainee -10 version -19
w/applicable	BC 1 CFA 2 OF 7 VAE 6 action -21 applicable 6 body -21 comment -20 criterion -17 date -16 deadline -21 expectedLevel -18 expiry -17 indicator -10 label -23 lastCheck -18 links -20 none -19 priority -22 proofs -22 reference -3 responsible -20 score -17 session 3 severity -22 status -24 version -18
w/body	BC -9 CFA -9 OF -1 VAE -9 action -8 applicable -8 body 23 comment -15 criterion -11 date -7 deadline -11 end -10 expectedLevel -11 expiry -8 indicator -12 label -10 lastCheck -9 links -14 none -12 priority -11 proofs -11 reference -10 responsible -18 score -10 session -13 severity -11 start -8 status -14 steps -13 trainee -15 version -13
w/comment	BC -16 CFA -16 OF -16 VAE -16 applicable -22 body -20 comment 11 criterion -20 date 4 deadline -26 documents -20 end -26 expectedLevel -22 expiry -23 indicator -27 label -24 lastCheck -22 links -24 none -37 phase -17 priority -25 proofs -7 reference -19 responsible -26 score 10 session -21 severity -19 start 10 status 8 step -20 steps 3 trainee -7 version -24
w/criterion	BC -13 CFA -11 OF -11 VAE -12 action -15 applicable -16 body -15 comment -17 criterion 24 date -14 deadline -17 documents -7 expectedLevel 2 expiry -15 indicator 1 label -21 lastCheck -15 links -18 none -20 phase -7 priority -17 proofs -22 reference -12 responsible -17 score -16 session -10 severity -17 status -20 step -7 version -16
w/date	BC -18 CFA -17 OF -19 VAE -16 action -22 applicable -21 body -22 comment -25 criterion -21 date 9 deadline 1 documents -13 end 2 expectedLevel -21 expiry 5 indicator -24 label -24 lastCheck 6 links -27 none -13 phase -14 priority -22 proofs -16 reference -22 responsible -26 score -19 session -23 severity -21 start -1 status -31 step -11 steps -14 trainee -15 version -24
w/deadline	BC -9 CFA -6 OF -18 VAE -19 action -30 applicable -26 body -21 comment -13 criterion -21 date -8 deadline 13 documents -27 end -1 expectedLevel -22 expiry 3 indicator -17 label -19 lastCheck -11 links -26 none 5 phase -8 priority -24 proofs -1 reference -27 responsible -29 score -20 session -25 severity -19 start 5 status -31 step -20 steps -12 trainee -10 version -23
w/end	BC -6 CFA -6 OF -6 VAE -7 action -11 applicable -8 body -21 comment -22 criterion -8 date 3 deadline -8 documents 14 end 14 expectedLevel -10 expiry 11 indicator -12 label -11 lastCheck -10 links -19 none -22 phase -9 priority -9 proofs 8 reference -18 responsible -21 score -8 session -22 severity -8 start -20 status -21 step -8 steps -2 trainee -17 version -10
w/expectedLevel	BC -12 CFA -11 OF -6 VAE -11 action -17 applicable -12 body -15 comment -12 criterion -12 date -11 deadline -16 documents -3 end -1 expectedLevel 13 expiry -13 indicator -14 label 6 lastCheck -13 links -17 none -2 phase -2 priority -19 proofs -11 reference -3 responsible -18 score -10 session 2 severity -5 start -1 status -12 step -2 steps -2 trainee -1 version -14
w/expiry	BC -10 CFA -8 OF -10 VAE -9 action -12 applicable -12 body -9 comment -19 criterion -11 date -20 deadline -14 expectedLevel -12 expiry 25 indicator -13 label -16 lastCheck -22 links -14 none -16 priority -14 proofs -16 reference -6 responsible -12 score -11 session -6 severity -13 status -19 version -10
w/ignored	BC -16 CFA -10 OF -23 VAE -10 action -25 applicable -18 body 9 comment -1 criterion -20 date -18 deadline -22 documents -24 end -11 expectedLevel 15 expiry 3 indicator -8 label -24 lastCheck -19 links 3 none 7 phase -17 priority -22 proofs -26 responsible -25 score -21 session -10 severity -12 start -6 status -20 step -21 steps -10 trainee -20 version -17
w/indicator	BC -17 CFA -18 OF -14 VAE -15 action -18 body -10 comment -19 criterion -8 date -16 deadline -16 documents -16 expectedLevel 3 expiry -16 indicator 14 label 5 lastCheck -14 links -18 none -28 phase -14 priority -17 proofs -26 reference -21 responsible -19 score -18 session -17 severity -13 status 3 step -16 version -21
w/label	BC -16 CFA -14 OF -16 VAE -14 action -8 applicable -24 body -18 comment -27 criterion -8 date -22 deadline -23 documents -14 end -10 expectedLevel 18 expiry -21 indicator -5 label 10 lastCheck -23 links -27 none -34 phase -11 priority -23 proofs -8 reference -16 responsible -28 score -19 session 4 severity -21 start -10 status -29 step -3 steps 3 trainee -10 version -23
w/lastCheck	BC 5 CFA -17 OF -18 VAE -17 action -17 applicable -23 body -17 comment -23 criterion -17 date -20 deadline -21 documents -7 end 5 expectedLevel -20 expiry -11 indicator -23 label -24 lastCheck 16 links -19 none -21 phase -6 priority -21 proofs -23 reference -13 responsible -8 score 1 session -16 severity 3 start -19 status -32 step 8 steps 5 trainee -13
w/link	BC -10 CFA -13 OF -13 VAE -11 action -5 applicable -17 body -17 comment -13 criterion 2 date -21 deadline -20 documents -17 end -16 expectedLevel -19 expiry -19 indicator -13 label -19 lastCheck -20 links 22 none -24 phase -9 priority -21 proofs -25 reference 8 responsible -28 score -16 session -16 severity -10 start -17 status -13 step -16 steps -7 trainee 6 version -19
w/name	BC -7 CFA -7 OF -7 VAE -7 action -9 applicable -8 body -4 comment -11 criterion 1 date -17 deadline -9 documents -11 end -6 expectedLevel -17 expiry -11 indicator -19 label 3 lastCheck -9 links -13 none -16 phase -8 priority -9 proofs 8 reference -13 responsible 7 score -8 session -9 severity -9 start -7 status -14 step -1 steps -7 trainee 2 version -13
w/number	BC -11 CFA -10 OF -10 VAE -10 action -15 applicable -13 body 8 comment -14 criterion -18 date -8 deadline -16 documents -5 end -5 expectedLevel -13 expiry -12 indicator -12 label -10 lastCheck -18 links -25 none 9 phase -4 priority 9 proofs -12 reference 9 responsible -15 score -15 session -9 severity -12 start -7 status -20 step -5 steps -10 trainee -4 version -16
w/phase	BC -16 CFA -12 OF -14 VAE -14 action -10 applicable -13 body -26 comment -16 criterion 9 date -14 deadline -1 documents -18 end -10 expectedLevel -17 expiry -17 indicator -23 label -17 links -19 none 2 phase 11 priority -17 proofs -22 reference -1 responsible -12 score -15 session 7 severity -16 start -6 status -28 step -6 steps -17 trainee -6 version -15
w/priority	BC -11 CFA -11 OF -11 VAE -13 action -13 applicable -18 body -15 comment -15 criterion -7 date -11 deadline -14 expectedLevel -21 expiry -12 indicator -15 label -15 lastCheck -14 links -19 none -26 priority 27 proofs -16 responsible -19 score -12 severity -17 status -26 version -13
w/proof	BC -23 CFA -23 OF -24 VAE -22 action -37 applicable -27 body -25 comment -6 criterion -27 date -33 deadline -6 documents 17 end -19 expectedLevel -37 expiry -10 indicator -16 label -23 lastCheck -27 links -1 none 7 phase -9 priority -30 proofs 6 reference -4 responsible -23 score -28 session -25 severity -25 start -20 status -10 step -12 steps -10 trainee -22 version -10
w/reference	BC -18 CFA -16 OF -18 VAE -17 action -17 applicable -18 body -5 comment -23 criterion -20 date -21 deadline -12 documents -11 end -12 expectedLevel -22 expiry -16 indicator -2 label -23 lastCheck -17 links -10 none 4 phase -15 priority -19 proofs -24 reference 13 responsible -21 score -10 session 5 severity -21 start -13 step -12 steps -11 trainee -15 version -13
w/responsible	BC -21 CFA -20 OF -19 VAE -20 action -23 applicable -10 body 14 comment -12 criterion -20 date -20 deadline -19 documents -14 end -25 expectedLevel -3 expiry -17 indicator -25 label -33 lastCheck -20 links -18 none -30 phase -14 priority -11 proofs -2 reference -22 responsible 21 score -17 session -30 severity -22 start -24 status -26 step -10 steps -18 trainee 8 version -21
w/score	BC -15 CFA -13 OF -15 VAE -14 action -18 applicable -15 body -18 comment 12 criterion -19 date -18 deadline -23 documents -16 end -9 expectedLevel -18 expiry -15 indicator 3 label 3 links -8 none -27 phase -14 priority -18 proofs -15 reference -13 responsible -2 score 17 session -14 severity -18 start -8 status -11 step 2 steps -11 trainee -12 version -21
w/session	BC -8 CFA -12 OF 19 VAE -13 action -10 applicable -11 body -12 comment -22 criterion -8 date -17 deadline -15 documents -12 end 1 expectedLevel -10 expiry -14 indicator -20 label -9 lastCheck -9 links -21 none -23 phase -1 priority -11 proofs -13 reference -27 responsible -14 score -9 session 17 severity -13 start 2 status -18 step -5 steps -5 trainee -21 version -12
w/severity	BC -12 CFA -10 OF -11 VAE -10 action -12 applicable -12 body -11 comment -7 criterion -12 date -10 deadline -13 expectedLevel -16 expiry -11 indicator -12 label -14 lastCheck -12 links -12 none -13 priority -14 proofs -12 responsible -16 score -12 severity 19 status -19 version -13
w/start	BC -4 CFA -5 OF -4 VAE -4 action -3 applicable 6 body -16 comment -12 date 5 deadline -4 end -16 expectedLevel -1 expiry -4 lastCheck -4 links -12 none -22 priority -2 reference -13 responsible -15 score -1 session -17 severity -1 start 18 status -1 steps -10 trainee -16 version -1
w/status	BC -18 CFA -21 OF -24 VAE -8 action -7 applicable -26 body -14 comment -11 criterion -21 date -6 deadline -7 documents -23 end -6 expectedLevel -2 expiry -25 indicator -31 label -33 lastCheck -16 links -35 none 2 phase -16 priority -5 proofs -6 reference -24 responsible -13 score 8 session -6 severity -19 start -18 status 8 step -3 steps 11 trainee -20 version -28
w/step	BC -13 CFA -11 OF -12 VAE -11 action 13 applicable -11 body -13 comment -8 criterion -12 date -12 deadline -7 documents -7 expectedLevel -14 expiry -14 indicator -25 label -16 lastCheck -12 links -29 none -26 phase 7 priority -13 proofs -17 reference -10 responsible -8 score -15 session -22 severity -16 status -3 step 3 version -13
w/trainee	BC -6 CFA 4 OF -6 VAE -8 action -8 applicable -7 body -25 comment -5 criterion -8 date -10 deadline -12 documents -6 end -17 expectedLevel -9 expiry 8 indicator -10 label -7 lastCheck -8 links -6 none -23 phase 7 priority -7 proofs -11 responsible -8 score -7 session -18 severity -9 start -21 status -10 step -5 steps -20 trainee 10 version -8
w/unrelated	BC -21 CFA -25 OF -23 VAE -20 action -13 applicable -3 body -9 comment -11 criterion -24 date 8 deadline -2 documents -23 end -5 expectedLevel -31 expiry -29 indicator -26 label -16 lastCheck -17 links 2 none 3 phase -20 priority -2 proofs -6 reference -34 responsible 1 score -26 session -3 severity 1 start 1 status -16 step -20 steps -8 trainee -27 version -34
w/version	BC -11 CFA -11 OF -12 VAE -11 action -16 applicable -11 body -11 comment -19 criterion -14 date -17 deadline -16 documents -3 expectedLevel -15 expiry -2 indicator -19 label -17 lastCheck -15 links -15 none -17 phase -2 priority -10 proofs -19 reference -15 responsible -17 score -2 session -11 severity -16 status -22 step -2 version 27
w/=start	CFA -1 action -3 applicable -1 body -9 comment -7 date 5 deadline -4 end -9 expectedLevel -1 expiry -4 lastCheck -4 links -7 none -14 priority -2 reference -8 responsible -7 score -1 session -11 severity -1 start 11 steps -9 trainee -10 version -1
w/=trainee	CFA 2 body -10 comment -14 end -8 links -8 none -7 reference -12 responsible -13 session -8 start -8 status -2 steps -11 trainee 12
w/=end	body -7 comment -5 date -7 end 14 expiry 8 links -4 none -6 proofs -2 reference -5 responsible -7 session -8 start -9 steps -17 trainee -8 version -1
w/=reference	body -5 comment -4 date -6 deadline -3 documents -6 end -4 expiry -7 indicator -16 links -10 none -16 phase -7 proofs -7 reference 8 responsible -15 session -15 start -4 status 1 step -6 steps -4 trainee -4 version -6
w/=step	comment -12 deadline -12 documents -23 indicator -10 links -9 none -14 phase -1 reference -13 responsible -21 session -9 status -18 step 8
`;
